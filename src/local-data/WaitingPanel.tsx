import { useState } from 'preact/hooks';
import type { Archive } from '../storage/backup/archive.ts';
import { mergeIntoVault, openKept } from '../storage/backup/open-kept.ts';
import type { KeptVault } from '../storage/backup/plan-sealed.ts';
import { openVault } from '../storage/seal/vault.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import { SecretField } from '../vault/SecretField.tsx';
import { useSecrets } from '../vault/use-secrets.ts';
import { VaultGate } from '../vault/VaultGate.tsx';
import { sumOf } from './PlanTable.tsx';
import { isReadable } from './record-kinds.ts';
import { sayFailure } from './say.ts';

interface Props {
  archive: Archive;
  kept: readonly KeptVault[];
  look(): Promise<void>;
}

/** Sealed records of a backup that wait to be merged: the vault of this browser is opened, then theirs with its own passphrase. */
export function WaitingPanel({ archive, kept, look }: Props) {
  return (
    <section class="ld" id="waiting" aria-labelledby="waiting-h">
      <h2 id="waiting-h">{words.waiting}</h2>
      <p class="ld__lead num">{words.waitingLead(kept.reduce((sum, { rows }) => sum + rows.length, 0))}</p>
      <VaultGate heading="h3">
        {(store) => (store ? kept.map((one) => <MergeForm key={one.id} archive={archive} kept={one} look={look} />) : <p>{words.waitingFirst}</p>)}
      </VaultGate>
    </section>
  );
}

function MergeForm({ archive, kept, look }: { archive: Archive; kept: KeptVault; look(): Promise<void> }) {
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
      const plan = await mergeIntoVault(openVault(), opened.snapshot, isReadable);
      if (typeof plan === 'string') setSaid(sayFailure({ answer: 'failed', why: plan }));
      else {
        const { added, updated, conflict, rejected } = sumOf(plan);
        const left = opened.closed + rejected;
        setSaid(words.merged(added, updated, conflict) + (left > 0 ? words.partlyOpened(left) : ''));
        if (left === 0) await archive.dropKept(kept.id);
      }
      await look();
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
