import type { Store } from '../../../storage/envelope.ts';
import type { Give } from '../../../ui/use-giving.tsx';
import type { Sheet } from '../sheet.ts';
import type { Chosen } from './chosen.ts';
import type { HallScorecard } from './use-hall.ts';

/** What the month and the year of a hall are given. */
export interface HallViewProps {
  store: Store;
  scorecards: readonly HallScorecard[];
  /** Of all months and years. */
  sheets: readonly Sheet[];
  chosen: Chosen;
  change(next: Partial<Chosen>): void;
  give: Give;
  /** `YYYY-MM-DD`, local. */
  today: string;
}
