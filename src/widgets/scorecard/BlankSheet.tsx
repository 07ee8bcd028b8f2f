import { openVault } from '../../storage/seal/vault.ts';
import type { ScorecardData } from './data.ts';
import { begin } from './actions.ts';
import { type Opened, OpenSheet } from './OpenSheet.tsx';

export const blankSheet = (data: ScorecardData): Opened => ({ data, definition: 'present', id: '', empty: () => begin('', '') });

/** The form as it is before anybody has unlocked anything: to be read and printed, with nothing in it that a script could do. */
export function BlankSheet({ data, page = false }: { data: ScorecardData; page?: boolean }) {
  return <OpenSheet store={openVault().store} opened={blankSheet(data)} page={page} locked />;
}
