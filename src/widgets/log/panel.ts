import type { ComponentChild } from 'preact';
import type { Store } from '../../storage/envelope.ts';
import type { Give } from '../../ui/use-giving.tsx';
import type { LogData } from './data.ts';
import type { Entry } from './ledger.ts';
import type { below } from './heading.ts';
import type { Closing } from './month/closing.ts';

/** What a part that is fetched when it is wanted is given to work with. */
export interface PanelProps {
  data: LogData;
  /** For its parts; its own is said before it. */
  heading: (typeof below)[keyof typeof below];
  store: Store;
  entries: readonly Entry[];
  /** Those that the filter leaves, in the order of the list. */
  listed: readonly Entry[];
  closings: readonly Closing[];
  /** Id of the list of names. */
  names: string;
  /** Local, `YYYY-MM-DDTHH:mm`. */
  now: string;
  give: Give;
  /** Says that something was done. */
  say(said: string): void;
  /** Answers false where this browser cannot print. */
  print(sheets: ComponentChild): boolean;
}
