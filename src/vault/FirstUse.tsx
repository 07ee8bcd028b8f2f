import { useEffect, useRef, useState } from 'preact/hooks';
import { drawRecoveryCode } from '../storage/seal/recovery-code.ts';
import { openVault } from '../storage/seal/vault.ts';
import { vault } from '../ui/text/zh-Hans/vault.ts';
import { CodeStep, isCopied } from './CodeStep.tsx';
import { NewPassphrase, passphraseGap } from './NewPassphrase.tsx';
import { SecretField } from './SecretField.tsx';
import { sayFailure } from './say-failure.ts';
import { useSecrets } from './use-secrets.ts';

const words = vault.walk;
const steps = ['what', 'passphrase', 'code', 'confirm'] as const;

/** Four short steps, and nothing is kept before the last: what the lock is for, a passphrase, the recovery code, three ticks. */
export function FirstUse({ heading: Heading }: { heading: 'h2' | 'h3' | 'h4' }) {
  const [at, setAt] = useState(0);
  const [{ name, passphrase, again, last }, change] = useSecrets(['name', 'passphrase', 'again', 'last']);
  const [code, setCode] = useState('');
  const [ticks, setTicks] = useState<readonly boolean[]>(words.confirm.ticks.map(() => false));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const step = steps[at]!;

  useEffect(() => title.current?.focus(), [at]);
  useEffect(() => {
    if (tried) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried, said]);

  const move = (to: number) => {
    setTried(false);
    setSaid('');
    setAt(to);
  };
  const gap = {
    what: () => false,
    passphrase: () => name.trim() === '' || passphraseGap(passphrase, again) !== '',
    code: () => !isCopied(code, last),
    confirm: () => !ticks.every(Boolean),
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (gap[step]()) {
      setTried(false);
      setTimeout(() => setTried(true));
      return;
    }
    if (step === 'passphrase' && code === '') setCode(drawRecoveryCode());
    if (step !== 'confirm') return move(at + 1);
    setBusy(true);
    const answer = await openVault().create(passphrase, name.trim(), code);
    setBusy(false);
    if (answer !== 'done') setSaid(answer === 'changed' ? words.confirm.elsewhere : sayFailure(answer));
  };

  return (
    <form class="vt" ref={form} onSubmit={submit} noValidate autocomplete="off" data-noprint data-needs-js>
      <Heading ref={title} tabIndex={-1}>
        {words.step(at + 1, steps.length, words[step].title)}
      </Heading>
      {step === 'what' && <What />}
      {step === 'passphrase' && (
        <>
          <SecretField
            label={words.passphrase.name}
            value={name}
            change={(value) => change('name', value)}
            plain
            length={20}
            hint={words.passphrase.nameHint}
            error={tried && name.trim() === '' ? words.passphrase.lacksName : undefined}
          />
          <NewPassphrase label={vault.passphrase} passphrase={passphrase} again={again} change={change} tried={tried} />
        </>
      )}
      {step === 'code' && (
        <>
          <p>{words.code.lead}</p>
          <CodeStep code={code} last={last} change={(value) => change('last', value)} tried={tried} />
        </>
      )}
      {step === 'confirm' && (
        <ul class="vt-ticks">
          {words.confirm.ticks.map((tick, n) => (
            <li key={tick}>
              <label class="vt-tick">
                <input type="checkbox" checked={ticks[n]} aria-invalid={tried && !ticks[n] ? true : undefined} onChange={(event) => setTicks(ticks.map((is, m) => (m === n ? event.currentTarget.checked : is)))} />
                <span>{tick}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <p class="vt-bad" role="alert">
        {said || (tried && step === 'confirm' && gap.confirm() ? words.confirm.lacks : '')}
      </p>
      <p class="vt-acts">
        <button type="submit" class="btn btn--p" aria-disabled={busy}>
          {step === 'confirm' ? (busy ? words.confirm.making : words.confirm.make) : words.next}
        </button>
        {at > 0 && (
          <button type="button" class="btn" onClick={() => move(at - 1)}>
            {words.back}
          </button>
        )}
      </p>
    </form>
  );
}

function What() {
  const { does, doesItems, not, notItems } = words.what;
  return (
    <div class="vt-two">
      {[
        { name: does, items: doesItems, mark: 'vt-does' },
        { name: not, items: notItems, mark: 'vt-not' },
      ].map(({ name, items, mark }) => (
        <div key={name} class={mark}>
          <p>
            <b>{name}</b>
          </p>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
