import { useRef } from 'preact/hooks';
import { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import { type Column, columns, sideOf } from './columns.ts';
import type { Rating, YesNo } from './data.ts';
import type { Line } from './model.ts';
import { sayDifference } from './say-line.ts';

interface Props {
  id: string;
  indicator: Rating | YesNo;
  line: Line;
  closed: boolean;
  fill(text: string, column: Column): void;
}

/** A scale, or yes and no: levels down, ratings across, one mark in each column. */
export function Levels({ id, indicator, line, closed, fill }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const textOf = (column: Column) => line.sides[sideOf[column]].text;
  const counts = textOf('review') || textOf('figures');
  // A mark cannot be taken back as a field can be emptied.
  const clear = (column: Column) => {
    fill('', column);
    place.current?.querySelector<HTMLElement>(`[name="${id}-${column}"]`)?.focus();
  };
  return (
    <div class={indicator.method === 'rating' ? 'sc-levels sc-levels--scale' : 'sc-levels'} ref={place} role="group" aria-labelledby={`${id}-t`} data-noprint>
      <p aria-hidden="true">
        <span />
        {columns.map((column) => (
          <span key={column}>{words.column[column]}</span>
        ))}
      </p>
      {levelsOf(indicator).map(({ value, name, label, share }) => (
        <div key={value} class={counts === value ? 'sc-level sc-level--counts' : 'sc-level'}>
          <span>
            {label}
            {share && <small class="num">{share}</small>}
          </span>
          {columns.map((column) => (
            <label key={column}>
              <input
                type="radio"
                name={`${id}-${column}`}
                data-column={column}
                value={value}
                aria-label={words.level(indicator.title, words.column[column], name)}
                checked={textOf(column) === value}
                disabled={closed}
                onChange={() => fill(value, column)}
              />
              <span class="sc-mark" aria-hidden="true" />
            </label>
          ))}
        </div>
      ))}
      {columns.some((column) => textOf(column) !== '') && (
        <p>
          <span class="num">
            {columns.map((column) => {
              const said = sayDifference(line, column);
              return said && <span key={column}>{words.columnSays(words.column[column], said)}</span>;
            })}
          </span>
          {!closed &&
            columns.map((column) => (
              <span key={column}>
                {textOf(column) !== '' && (
                  <button type="button" class="sc-link" aria-label={words.clearColumn(indicator.title, words.column[column])} onClick={() => clear(column)}>
                    {scorecard.clear}
                  </button>
                )}
              </span>
            ))}
        </p>
      )}
    </div>
  );
}

interface Level {
  /** As it is kept. */
  value: string;
  name: string;
  label: string;
  /** What it earns; empty where that is plain. */
  share: string;
}

/** The choices of an indicator, best first. */
export function levelsOf(indicator: Rating | YesNo): Level[] {
  if (indicator.method === 'yes-no') return (['yes', 'no'] as const).map((value) => ({ value, name: scorecard[value], label: scorecard[value], share: '' }));
  return indicator.scale.map(({ score, label }) => ({ value: String(score), name: scorecard.levelName(label), label, share: `${score}%` }));
}
