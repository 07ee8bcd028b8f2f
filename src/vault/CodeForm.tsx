import { useState } from 'preact/hooks';
import { readRecoveryCode } from '../storage/seal/recovery-code.ts';
import { openVault } from '../storage/seal/vault.ts';
import { vault as words } from '../ui/text/zh-Hans/vault.ts';
import { NewPassphrase, passphraseGap } from './NewPassphrase.tsx';
import { SecretField } from './SecretField.tsx';
import { sayFailure } from './say-failure.ts';
import { useSecrets } from './use-secrets.ts';

/** The recovery code opens, and a new passphrase takes the place of the one that was forgotten. */
export function CodeForm({ back }: { back(): void }) {
  const [{ code, name, passphrase, again }, change, clear] = useSecrets(['code', 'name', 'passphrase', 'again']);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const read = readRecoveryCode(code);

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    setSaid('');
    if (busy || read === null || name.trim() === '' || passphraseGap(passphrase, again)) return;
    setBusy(true);
    const vault = openVault();
    // The new passphrase first: whoever is let in has one.
    const answer = await vault.unlockWithCode(read, { passphrase, name: name.trim() });
    setBusy(false);
    if (answer === 'done') return clear();
    setSaid(answer === 'wrong' ? words.locked.wrong : sayFailure(answer));
  };

  return (
    <form onSubmit={submit} noValidate autocomplete="off">
      <p>{words.locked.codeLead}</p>
      <SecretField
        label={words.locked.code}
        value={code}
        change={(value) => change('code', value)}
        plain
        length={60}
        hint={words.locked.codeHint}
        error={tried && read === null ? words.locked.badCode : undefined}
      />
      <SecretField
        label={words.walk.passphrase.name}
        value={name}
        change={(value) => change('name', value)}
        plain
        length={20}
        hint={words.walk.passphrase.nameHint}
        error={tried && name.trim() === '' ? words.walk.passphrase.lacksName : undefined}
      />
      <NewPassphrase label={words.newPassphrase} passphrase={passphrase} again={again} change={change} tried={tried} />
      <p class="vt-bad" role="alert">
        {said}
      </p>
      <p class="vt-acts">
        <button type="submit" class="btn btn--p" aria-disabled={busy}>
          {busy ? words.locked.unlocking : words.locked.codeUnlock}
        </button>
        <button type="button" class="vt-link" onClick={back}>
          {words.locked.usePassphrase}
        </button>
      </p>
    </form>
  );
}
