/** When a person is reminded of the backup. Pure. */
import type { Canary } from '../storage/canary.ts';

/** A week of work is what a hall can enter again from its paper; so are fifty records (FAULTS, row F38). */
const mostDays = 7;
const mostRecords = 50;
const day = 86_400_000;

export interface Reminder {
  /** Days since the last backup, or since the first record where there is none. */
  days: number;
  /** Records that are not in it. */
  fresh: number;
  never: boolean;
}

/** Undefined where nothing is due. A clock that was set back makes nothing due. */
export function findReminder({ rows, since, changed, backup }: Canary, now: number): Reminder | undefined {
  if (!changed) return undefined;
  const reminder = { days: Math.floor((now - (backup?.at ?? since)) / day), fresh: Math.max(0, rows - (backup?.rows ?? 0)), never: backup === null };
  return reminder.days >= mostDays || reminder.fresh >= mostRecords ? reminder : undefined;
}
