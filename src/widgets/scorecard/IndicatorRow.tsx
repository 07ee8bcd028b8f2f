import { useRef, useState } from 'preact/hooks';
import { RuleLinks } from '../../ui/RuleLinks.tsx';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { FigureControl } from './FigureControl.tsx';
import type { Line, ScorecardSummary } from './model.ts';
import { sayFigure, sayFormula, sayMethod, unitOf } from './rows.ts';
import type { ScorecardState } from './state.ts';

interface Props {
  /** Id of the row on the page. */
  id: string;
  number: number;
  line: Line;
  summary: ScorecardSummary;
  state: ScorecardState;
  fill(indicator: string, text: string): void;
  /** On the page of its own, which is also printed. */
  page: boolean;
  closed: boolean;
  /** Completing was tried, so what is missing is shown. */
  tried: boolean;
}

export function IndicatorRow({ id, number, line, summary, state, fill, page, closed, tried }: Props) {
  const [typing, setTyping] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { indicator, figure, scored } = line;
  const { title, weight, source, rules } = indicator;
  const said = sayMethod(indicator, words);
  // While someone is typing, half a figure is not called wrong.
  const error = figure.is === 'wrong' && (tried || !typing) ? words.wrong[figure.why]('max' in indicator ? `${indicator.max}${unitOf(indicator)}` : '') : '';
  const unit = unitOf(indicator);
  const isChoice = indicator.method === 'rating' || indicator.method === 'yes-no';
  const text = state.figures[indicator.id] ?? '';
  // A choice cannot be emptied as a field can.
  const canClear = isChoice && text !== '' && !closed;
  const clear = () => {
    fill(indicator.id, '');
    row.current?.querySelector('input')?.focus();
  };

  return (
    <li class="sc-row" ref={row} id={id}>
      <span class="sc-row__n num" aria-hidden="true">
        {number}
      </span>
      <div>
        <p>
          {isChoice ? <span id={`${id}-t`}>{title}</span> : title}
          <span class="sc-row__w num">{words.weight(weight)}</span>
        </p>
        {said && (
          <p class="sc-row__m" id={`${id}-m`}>
            {said}
          </p>
        )}
        <p class="sc-row__m">
          <span>{words.source(source)}</span>
          <RuleLinks rules={rules} />
        </p>
      </div>
      <FigureControl
        id={id}
        indicator={indicator}
        text={text}
        error={error !== ''}
        closed={closed}
        setTyping={setTyping}
        fill={(text) => fill(indicator.id, text)}
      />
      {error && (
        <p class="field__error sc-row__e" id={`${id}-e`} data-noprint>
          {error}
        </p>
      )}
      {page && (
        <p class="pr sc-paper">
          {unit && (
            <span>
              {words.label(words.figure)}
              <i>
                <b>{sayFigure(line, state, words)}</b>
              </i>
              {unit}
            </span>
          )}
          <span>
            {words.label(words.score)}
            <i>
              <b>{scored?.score.toFixed(2)}</b>
            </i>
          </span>
        </p>
      )}
      {(scored || canClear) && (
        <p class="sc-row__f num sc-result">
          {sayFormula(line, summary, words)}
          {canClear && (
            <button type="button" class="sc-link" data-noprint aria-label={words.clearOf(title)} onClick={() => clear()}>
              {words.clear}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
