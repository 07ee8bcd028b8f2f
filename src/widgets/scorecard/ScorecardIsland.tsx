import { useState } from 'preact/hooks';
import { openVault } from '../../storage/seal/vault.ts';
import { VaultGate } from '../../vault/VaultGate.tsx';
import { begin } from './actions.ts';
import type { ScorecardData } from './data.ts';
import { type Opened, OpenSheet } from './OpenSheet.tsx';
import { Sheets } from './Sheets.tsx';
import { scorecardKind } from './stored.ts';

interface Props {
  data: ScorecardData;
  /** On a page of its own, where it is worked with; in a chapter it is the blank form. */
  page?: boolean;
}

const clearKinds = [scorecardKind.kind];

/** A scorecard: behind the lock, because a sheet says of a person by name how they did. Until it is unlocked, the blank form. */
export default function ScorecardIsland({ data, page = false }: Props) {
  const blank: Opened = { data, definition: 'present', id: '', empty: () => begin('', '') };
  // Outlives the lock: whoever unlocks again goes on where they were.
  const [opened, setOpened] = useState(blank);
  const form = <OpenSheet store={openVault().store} opened={blank} page={page} locked />;
  if (!page) return form;
  return (
    <VaultGate heading="h2" clearKinds={clearKinds}>
      {(store) => (store ? <Sheets store={store} data={data} opened={opened} show={(next) => setOpened(next ?? blank)} /> : form)}
    </VaultGate>
  );
}
