import { useState } from 'preact/hooks';
import { OnDemand } from '../../vault/OnDemand.tsx';
import { VaultGate } from '../../vault/VaultGate.tsx';
import { blankId, type ScorecardData } from './data.ts';
import type { Opened } from './OpenSheet.tsx';

/** The kind of `stored.ts`, which is not fetched before it is needed. */
const clearKinds = ['scorecard'];

/** The door before a scorecard, because a sheet says of a person by name how they did. Its program is fetched once it is unlocked; until then the blank form stands below. */
export default function ScorecardIsland({ data }: { data: ScorecardData }) {
  // Outlives the lock: whoever unlocks again goes on where they were.
  const [opened, show] = useState<Opened | null>(null);
  return (
    <VaultGate heading="h2" clearKinds={clearKinds} blank={blankId(data.id)}>
      {(store) => store && <OnDemand load={() => import('./Sheets.tsx').then(({ Sheets }) => Sheets)} props={{ store, data, opened, show }} />}
    </VaultGate>
  );
}
