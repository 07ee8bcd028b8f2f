import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import { type Column, columns, sideOf } from './columns.ts';
import { Levels } from './Levels.tsx';
import type { Line } from './model.ts';
import { sayDifference } from './say-line.ts';

interface Props {
  /** Id of the row on the page. */
  id: string;
  line: Line;
  /** The column in which something is said to be no figure. */
  wrong: Column | null;
  closed: boolean;
  setTyping(column: Column | null): void;
  fill(text: string, column: Column): void;
}

/** 自评, 初评 and 复评 of an indicator side by side, each with what it differs by from the one before. */
export function Ratings(props: Props) {
  const { indicator } = props.line;
  return indicator.method === 'rating' || indicator.method === 'yes-no' ? <Levels {...props} indicator={indicator} /> : <Cells {...props} />;
}

function Cells({ id, line, wrong, closed, setTyping, fill }: Props) {
  const { indicator, sides, events } = line;
  return (
    <div class="sc-cells" data-noprint>
      {columns.map((column) => {
        const isWrong = wrong === column;
        // Events that are written down are counted, not typed.
        const isCounted = column === 'figures' && events.length > 0;
        return (
          <div key={column}>
            <label class={isWrong ? 'field field--bad' : 'field'}>
              <span>
                <span class="vh">{words.titleBefore(indicator.title)}</span>
                {words.column[column]}
              </span>
              <input
                type="text"
                name={column}
                autocomplete="off"
                inputMode={indicator.method === 'deduction' ? 'numeric' : 'decimal'}
                maxLength={30}
                value={sides[sideOf[column]].text}
                readOnly={closed || isCounted}
                aria-invalid={isWrong || undefined}
                aria-describedby={isWrong ? `${id}-e ${id}-m` : `${id}-m`}
                onInput={(event) => {
                  setTyping(column);
                  fill(event.currentTarget.value, column);
                }}
                // Not at once: the error would push a button away from under the click that took the focus.
                onBlur={() => setTimeout(() => setTyping(null), 250)}
              />
            </label>
            <small class="num">{isCounted ? words.counted : sayDifference(line, column)}</small>
          </div>
        );
      })}
    </div>
  );
}
