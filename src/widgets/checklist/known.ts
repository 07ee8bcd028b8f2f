import { readCurrentProfile } from '../../reader/current-profile.ts';
import type { Known } from './actions.ts';
import type { ChecklistState } from './state.ts';

/** What the head of a new run can be given without asking: the hall and name of whoever works here now, else of the last run. */
export function knownOf(last: ChecklistState | undefined): Known {
  const profile = readCurrentProfile();
  return { hall: profile?.hall || last?.head.hall || '', inspector: profile?.name || (profile ? '' : last?.head.inspector) || '' };
}
