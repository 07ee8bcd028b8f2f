import type { Brings } from './data.ts';
import type { SheetActions } from './bind-actions.ts';
import { BringExam } from './BringExam.tsx';
import { BringLogged } from './BringLogged.tsx';
import type { Line } from './model.ts';
import type { ScorecardState } from './state.ts';

export interface BringProps {
  /** Id of the row on the page. */
  id: string;
  line: Line;
  state: ScorecardState;
  actions: SheetActions;
  close(): void;
}

/** What another part of this browser knows of the person and the period. Looked for when asked, shown before it is taken, never put over a figure unsaid. */
export function BringPanel({ brings, ...props }: BringProps & { brings: Brings }) {
  return brings.from === 'exam' ? <BringExam {...props} /> : <BringLogged {...props} source={brings} />;
}
