import type { ComponentChild } from 'preact';
import type { Store } from '../../../storage/envelope.ts';
import type { Give } from '../../../ui/use-giving.tsx';
import type { Sheet } from '../sheet.ts';
import type { Expected, HallRow } from './month.ts';
import type { HallScorecard } from './use-hall.ts';

/** What a part that is fetched when it is wanted is given to work with. */
export interface PanelProps {
  store: Store;
  scorecards: readonly HallScorecard[];
  sheets: readonly Sheet[];
  /** `YYYY-MM`. */
  month: string;
  /** The sheets of the month that the filter leaves. */
  rows: readonly HallRow[];
  /** Of whom a sheet is expected that is not there. */
  missing: readonly Expected[];
  /** `YYYY-MM-DD`, local. */
  today: string;
  give: Give;
  /** Says that something was done, and closes the part. */
  done(said: string): void;
  /** Opens the sheet of this id. */
  open(sheet: string): void;
  /** Prints these sheets under this running head and nothing else, or the page as it stands. */
  print(sheets: ComponentChild, head?: string): void;
}
