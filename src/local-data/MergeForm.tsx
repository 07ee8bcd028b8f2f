import { useState } from 'preact/hooks';
import type { Archive } from '../storage/backup/archive.ts';
import { mergeIntoVault, openKept } from '../storage/backup/open-kept.ts';
import type { KeptVault } from '../storage/backup/plan-sealed.ts';
import { openVault } from '../storage/seal/vault.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import { SecretField } from '../vault/SecretField.tsx';
import { useSecrets } from '../vault/use-secrets.ts';
import { sumOf } from './PlanTable.tsx';
import { judgeRow } from './record-kinds.ts';
import { sayFailure } from './say.ts';

/** Sealed records of a backup, opened with a passphrase of their own and merged into the open vault of this browser. */
export function MergeForm({ archive, kept, merged }: { archive: Archive; kept: KeptVault; merged(said: string): Promise<void> }) {
  const [{ passphrase }, change, clear] = useSecrets(['passphrase']);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [isWrong, setWrong] = useState(false);

  const merge = async () => {
    setBusy(true);
    setWrong(false);
    const opened = await openKept(kept, passphrase);
    setWrong(!opened);
    if (opened) {
      const plan = await mergeIntoVault(openVault(), opened.snapshot, judgeRow);
      if (typeof plan === 'string') setSaid(sayFailure({ answer: 'failed', why: plan }));
      else {
        const { added, updated, conflict, rejected } = sumOf(plan);
        const left = opened.closed + rejected;
        if (left === 0) await archive.dropKept(kept.id);
        await merged(words.merged(added, updated, conflict) + (left > 0 ? words.partlyOpened(left) : ''));
      }
    }
    setBusy(false);
    clear();
  };

  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void merge();
      }}
    >
      <SecretField label={words.theirPassphrase} value={passphrase} change={(value) => change('passphrase', value)} error={isWrong ? words.wrong : undefined} />
      <p class="ld__acts">
        <button type="submit" class="btn btn--p" aria-disabled={busy}>
          {busy ? words.merging : words.merge}
        </button>
      </p>
      <p role="status" class="ld__said">
        {said}
      </p>
    </form>
  );
}
