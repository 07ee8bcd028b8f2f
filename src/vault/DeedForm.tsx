import { useEffect, useRef, useState } from 'preact/hooks';
import { drawRecoveryCode } from '../storage/seal/recovery-code.ts';
import { openVault, type Person } from '../storage/seal/vault.ts';
import { vault } from '../ui/text/zh-Hans/vault.ts';
import { CodeStep, isCopied } from './CodeStep.tsx';
import { NewPassphrase, passphraseGap } from './NewPassphrase.tsx';
import { SecretField } from './SecretField.tsx';
import { sayFailure } from './say-failure.ts';
import { useSecrets } from './use-secrets.ts';

const words = vault.people;

/** What can be changed about who opens the vault. Each asks for the passphrase of the person who does it. */
export const deeds = ['add', 'change', 'code', 'key'] as const;
export type Deed = (typeof deeds)[number];

const makesPassphrase = (deed: Deed) => deed === 'add' || deed === 'change';

interface Props {
  deed: Deed;
  people: readonly Person[];
  /** Whose passphrase opened it; null with the recovery code. */
  who: Person | null;
  close(said: string): void;
}

export function DeedForm({ deed, people, who, close }: Props) {
  // As they were when the form was opened: who is among them no more afterwards has lost the way in.
  const [before] = useState(people);
  const [{ secret, name, passphrase, again, last }, change] = useSecrets(['secret', 'name', 'passphrase', 'again', 'last']);
  const [code] = useState(drawRecoveryCode);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const others = before.filter(({ id }) => id !== who?.id);
  const lacks = {
    secret: secret.trim() === '',
    name: deed === 'add' && name.trim() === '',
    passphrase: makesPassphrase(deed) && passphraseGap(passphrase, again) !== '',
    code: !makesPassphrase(deed) && !isCopied(code, last),
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    setSaid('');
    if (busy || Object.values(lacks).some(Boolean)) return;
    setBusy(true);
    const { people } = openVault();
    const answer = await {
      add: () => people.add(secret, passphrase, name.trim()),
      change: () => people.changePassphrase(secret, passphrase),
      code: () => people.changeRecoveryCode(secret, code),
      key: () => openVault().changeKey(secret, code),
    }[deed]();
    setBusy(false);
    if (answer !== 'done') return setSaid(sayFailure(answer));
    close({ add: words.added(name.trim()), change: words.changed, code: words.codeChanged, key: words.keyChanged(sayNames(whoseStopped(before))) }[deed]);
  };

  return (
    <form ref={form} onSubmit={submit} noValidate autocomplete="off">
      <p>
        <b>{words[deed]}</b>
      </p>
      {deed === 'key' && <p>{words.keyLead}</p>}
      {deed === 'key' && (
        <p>
          <b>{others.length > 0 ? words.keyStops(sayNames(others), who === null) : words.keyStopsNobody}</b>
        </p>
      )}
      <SecretField label={words.yours} value={secret} change={(value) => change('secret', value)} error={tried && lacks.secret ? vault.locked.lacks : undefined} />
      {deed === 'add' && (
        <SecretField label={words.addName} value={name} change={(value) => change('name', value)} plain length={20} error={tried && lacks.name ? vault.walk.passphrase.lacksName : undefined} />
      )}
      {makesPassphrase(deed) ? (
        <NewPassphrase label={deed === 'add' ? words.theirs : vault.newPassphrase} passphrase={passphrase} again={again} change={change} tried={tried} />
      ) : (
        <>
          <p>{words.newCode}</p>
          <CodeStep code={code} last={last} change={(value) => change('last', value)} tried={tried} />
        </>
      )}
      <p class="vt-bad" role="alert">
        {said}
      </p>
      <p class="vt-acts">
        <button type="submit" class="btn btn--p" aria-disabled={busy}>
          {busy ? words.saving : words.save}
        </button>
        <button type="button" class="btn" onClick={() => close('')}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

const sayNames = (people: readonly Person[]): string => people.map(({ name }) => name || vault.open.nobody).join(words.and);

/** Whose passphrases open the vault no more: their slots are gone, whatever the one that stayed is called now. */
function whoseStopped(before: readonly Person[]): Person[] {
  const { state } = openVault();
  const left = state.is === 'open' ? state.people.map(({ name, since }) => `${since} ${name}`) : [];
  return before.filter(({ name, since }) => !left.includes(`${since} ${name}`));
}
