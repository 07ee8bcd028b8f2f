import { useRef, useState } from 'preact/hooks';
import { sitePath } from '../../lib/site-path.ts';
import { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import { OnDemand } from '../../vault/OnDemand.tsx';
import type { SheetActions } from './bind-actions.ts';
import type { Line } from './model.ts';
import type { ScorecardState } from './state.ts';

interface Props {
  /** Id of the row on the page. */
  id: string;
  line: Line;
  state: ScorecardState;
  actions: SheetActions;
  closed: boolean;
}

/** Where the figure came from, and for an indicator that another part of the book knows the figure of, the button that looks there. */
export function Brought({ id, line, state, actions, closed }: Props) {
  const [looking, setLooking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id: indicator, title } = line.indicator;
  const brings = 'brings' in line.indicator ? line.indicator.brings : undefined;
  const from = state.brought[indicator];
  const word = brings && words.bring[brings.from];
  return (
    <>
      {from && <p class="sc-row__f sc-result num">{scorecard.brought(from)}</p>}
      {line.indicator.method === 'months' && !closed && (
        <p class="sc-bring" data-noprint>
          <a href={sitePath('scorecards/')}>{words.monthsInHall}</a>
        </p>
      )}
      {word && !closed && (
        <div class="sc-bring" data-noprint>
          <button ref={button} type="button" class="sc-link" aria-expanded={looking} aria-label={words.bringOf(word, title)} onClick={() => setLooking(!looking)}>
            {word}
          </button>
          {looking && (
            <OnDemand
              load={() => import('./BringPanel.tsx').then(({ BringPanel }) => BringPanel)}
              props={{
                id,
                line,
                brings,
                state,
                actions,
                close: () => {
                  setLooking(false);
                  button.current?.focus();
                },
              }}
            />
          )}
        </div>
      )}
    </>
  );
}
