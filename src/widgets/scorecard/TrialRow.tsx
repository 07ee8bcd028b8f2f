import { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { Indicator } from './data.ts';
import { exact } from './exact.ts';
import { levelsOf } from './Levels.tsx';
import type { Line } from './model.ts';
import { unitOf } from './rows.ts';
import { sliderOf } from './slider.ts';

interface Props {
  id: string;
  line: Line;
  /** What is tried, as it would be typed. */
  text: string;
  put(text: string): void;
}

/** One indicator that is tried out: a slider, and beside it the same as a field or a choice. */
export function TrialRow({ id, line, text, put }: Props) {
  const { indicator, figure, scored } = line;
  const isChoice = indicator.method === 'rating' || indicator.method === 'yes-no';
  const wrong = figure.is === 'wrong' ? scorecard.wrong[figure.why]('max' in indicator ? `${indicator.max}${unitOf(indicator)}` : '') : '';
  return (
    <li class="sc-try__row">
      <span id={id}>{indicator.title}</span>
      {isChoice ? <Choice id={id} indicator={indicator} text={text} put={put} /> : <Count id={id} indicator={indicator} figure={figure} text={text} put={put} isWrong={wrong !== ''} />}
      <span class={wrong ? 'field__error' : 'num'} id={`${id}-s`}>
        {wrong || (scored ? words.earns(scored.score.toFixed(2), String(indicator.weight)) : words.noFigure)}
      </span>
    </li>
  );
}

type Counted = Exclude<Indicator, { method: 'rating' | 'yes-no' }>;

function Count({ id, indicator, figure, text, put, isWrong }: Pick<Props, 'id' | 'text' | 'put'> & Pick<Line, 'figure'> & { indicator: Counted; isWrong: boolean }) {
  const value = figure.is === 'figure' ? figure.value : exact(0);
  const { max, step } = sliderOf(indicator, value);
  return (
    <>
      <input type="range" min="0" max={max} step={step} value={value.toFixed()} aria-labelledby={id} aria-describedby={`${id}-s`} onInput={(event) => put(event.currentTarget.value)} />
      <label class={isWrong ? 'field field--bad' : 'field'}>
        <span class="vh">{words.number(indicator.title)}</span>
        <input type="text" inputMode="decimal" autocomplete="off" maxLength={30} value={text} aria-invalid={isWrong || undefined} aria-describedby={`${id}-s`} onInput={(event) => put(event.currentTarget.value)} />
        <span>{indicator.unit}</span>
      </label>
    </>
  );
}

function Choice({ id, indicator, text, put }: Pick<Props, 'id' | 'text' | 'put'> & { indicator: Exclude<Indicator, Counted> }) {
  // To the right is better, as with figures.
  const levels = levelsOf(indicator).reverse();
  const place = levels.findIndex(({ value }) => value === text);
  return (
    <>
      <input
        type="range"
        min="0"
        max={levels.length - 1}
        step="1"
        value={Math.max(0, place)}
        aria-labelledby={id}
        aria-describedby={`${id}-s`}
        aria-valuetext={levels[place]?.name ?? words.noFigure}
        onInput={(event) => put(levels[Number(event.currentTarget.value)]?.value ?? '')}
      />
      <label class="field">
        <span class="vh">{words.pick(indicator.title)}</span>
        <select value={text} onChange={(event) => put(event.currentTarget.value)}>
          <option value="">{words.noFigure}</option>
          {levels.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
