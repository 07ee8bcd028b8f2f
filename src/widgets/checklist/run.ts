import type { Kept } from '../../ui/use-kept.ts';
import type { ChecklistData } from './data.ts';
import type { ChecklistState } from './state.ts';

/** A kept run with the checklist it was filled under. */
export type Run = Kept<ChecklistState, ChecklistData>;
