import { useState } from 'preact/hooks';
import { OnDemand } from '../../../vault/OnDemand.tsx';
import { VaultGate } from '../../../vault/VaultGate.tsx';
import { type Chosen, nothingChosen } from './chosen.ts';
import type { ListedScorecard } from './listed.ts';

interface Props {
  data: ListedScorecard[];
}

/** The kind of `stored.ts`, which is not fetched before it is needed. */
const clearKinds = ['scorecard'];

/** The door before the sheets of the whole hall. */
export default function HallIsland({ data }: Props) {
  // Outlives the lock: whoever unlocks again goes on where they were.
  const [chosen, choose] = useState<Chosen>(nothingChosen);
  return (
    <VaultGate heading="h2" clearKinds={clearKinds}>
      {(store) => store && <OnDemand load={() => import('./Hall.tsx').then(({ Hall }) => Hall)} props={{ store, listed: data, chosen, choose }} />}
    </VaultGate>
  );
}
