import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openVault } from '../storage/seal/vault.ts';
import { vault as words } from '../ui/text/zh-Hans/vault.ts';
import { OnDemand } from './OnDemand.tsx';
import { PrintBlank } from './PrintBlank.tsx';
import { SecretField } from './SecretField.tsx';
import { sayFailure } from './say-failure.ts';
import { useSecrets } from './use-secrets.ts';

/** The passphrase; or the recovery code, with a new passphrase at once. */
export function UnlockForm({ heading: Heading, hasBlank, field }: { heading: 'h2' | 'h3' | 'h4'; hasBlank: boolean; field: RefObject<HTMLInputElement> }) {
  const [{ passphrase }, change, clear] = useSecrets(['passphrase']);
  const [byCode, setByCode] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [plain, setPlain] = useState(false);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && !byCode) field.current?.focus();
    isFirst.current = false;
  }, [byCode, said]);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (passphrase.trim() === '') return setSaid(words.locked.lacks);
    setBusy(true);
    const answer = await openVault().unlock(passphrase);
    setBusy(false);
    // Where it opened, this form is gone.
    if (answer === 'done') return clear();
    setSaid(answer === 'wrong' ? words.locked.wrong : sayFailure(answer));
    clear();
  };

  return (
    <div class="vt" data-noprint data-needs-js>
      <Heading class="vt-title">{words.locked.title}</Heading>
      <p>
        {words.locked.lead}
        {hasBlank && words.blankBelow}
      </p>
      {byCode ? (
        <OnDemand load={() => import('./CodeForm.tsx').then(({ CodeForm }) => CodeForm)} props={{ back: () => setByCode(false) }} />
      ) : (
        <form onSubmit={submit} noValidate autocomplete="off">
          <SecretField label={words.passphrase} value={passphrase} change={(value) => change('passphrase', value)} plain={plain} error={said || undefined} inputRef={field} />
          <p class="vt-acts">
            <button type="submit" class="btn btn--p" aria-disabled={busy}>
              {busy ? words.locked.unlocking : words.locked.unlock}
            </button>
            <label class="vt-tick">
              <input type="checkbox" checked={plain} onChange={(event) => setPlain(event.currentTarget.checked)} />
              <span>{words.show}</span>
            </label>
            <button type="button" class="vt-link" onClick={() => setByCode(true)}>
              {words.locked.useCode}
            </button>
            {hasBlank && <PrintBlank />}
          </p>
          <p class="vh" role="alert">
            {said}
          </p>
        </form>
      )}
    </div>
  );
}
