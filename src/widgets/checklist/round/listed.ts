import type { Rhythm } from '../data.ts';

/** A checklist as `checklists.json` gives it: enough to say when it is due and to go there. */
export interface ListedChecklist {
  id: string;
  title: string;
  /** Name of the role that fills it in. */
  role: string;
  /** Its id, by which a profile names it. */
  roleId: string;
  cadence: string;
  rhythm: Rhythm;
  href: string;
}
