import { useState } from 'preact/hooks';
import { RuleLinks } from '../../ui/RuleLinks.tsx';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { SheetActions } from './bind-actions.ts';
import { Brought } from './Brought.tsx';
import { type Column, columns, sideOf } from './columns.ts';
import { EventLines, EventList } from './EventList.tsx';
import { levelsOf } from './Levels.tsx';
import { hasOwnTarget, type Line, type ScorecardSummary } from './model.ts';
import { Ratings } from './Ratings.tsx';
import { sayFormula, sayMethod, saySide, unitOf } from './rows.ts';
import type { ScorecardState } from './state.ts';
import { TargetField } from './TargetField.tsx';

export interface RowProps {
  summary: ScorecardSummary;
  state: ScorecardState;
  actions: SheetActions;
  /** A sheet is open; the blank form is only read and printed. */
  open: boolean;
  closed: boolean;
  /** On the page of its own, which is also printed. */
  page: boolean;
  /** Completing was tried, so what is missing is shown. */
  tried: boolean;
}

interface Props extends RowProps {
  /** Id of the row on the page. */
  id: string;
  number: number;
  line: Line;
}

export function IndicatorRow({ id, number, line, summary, state, actions, open, closed, page, tried }: Props) {
  const [typing, setTyping] = useState<Column | null>(null);
  const { indicator, figure, sides, scored, events } = line;
  const { title, weight, source, rules } = indicator;
  const unit = unitOf(indicator);
  const said = sayMethod(indicator, words);
  const isChoice = indicator.method === 'rating' || indicator.method === 'yes-no';
  // While someone is typing, half a figure is not called wrong.
  const wrong = columns.find((column) => sides[sideOf[column]].figure.is === 'wrong' && (tried || typing !== column)) ?? null;
  const wrongFigure = wrong && sides[sideOf[wrong]].figure;
  const error = wrongFigure?.is === 'wrong' ? words.wrong[wrongFigure.why]('max' in indicator ? `${indicator.max}${unit}` : '') : '';
  // Before there is a band, everything is missing still, and nobody needs to be told so line by line.
  const note = figure.is === 'left-out' ? scorecardSheet.zeroTarget : figure.is === 'missing' && summary.band ? scorecardSheet.noData : '';

  return (
    <li class="sc-row" id={id}>
      <span class="sc-row__n num" aria-hidden="true">
        {number}
      </span>
      <div>
        <p>
          <span id={`${id}-t`}>{title}</span>
          {unit && <span class="sc-row__u">{scorecardSheet.unit(unit)}</span>}
          <span class="sc-row__w num">{words.weight(weight)}</span>
        </p>
        {said && (
          <p class="sc-row__m" id={`${id}-m`}>
            {said}
          </p>
        )}
        {indicator.method === 'rating' && (
          <p class={open ? 'sc-row__m pr' : 'sc-row__m'}>
            {levelsOf(indicator).map(({ value, label, share }) => (
              <span key={value}>{scorecardSheet.levelLine(label, share)}</span>
            ))}
          </p>
        )}
        <p class="sc-row__m">
          <span>{words.source(source)}</span>
          <RuleLinks rules={rules} />
        </p>
        {open && hasOwnTarget(indicator) && <TargetField id={id} line={line} closed={closed} aim={(text) => actions.aim(indicator.id, text)} />}
      </div>
      {open && <Ratings id={id} line={line} wrong={wrong} closed={closed} setTyping={setTyping} fill={(text, column) => actions.fill(indicator.id, text, column)} />}
      {error && (
        <p class="field__error sc-row__e" id={`${id}-e`} data-noprint>
          {isChoice || !wrong ? error : scorecardSheet.wrongIn(scorecardSheet.column[wrong], error)}
        </p>
      )}
      {page && (
        <p class="pr sc-slots">
          {columns.map((column) => (
            <span key={column}>
              {scorecardSheet.column[column]}
              <i>
                <b>{saySide(indicator, sides[sideOf[column]], words)}</b>
              </i>
            </span>
          ))}
          <span>
            {words.score}
            <i>
              <b>{scored?.score.toFixed(2)}</b>
            </i>
          </span>
        </p>
      )}
      {(scored || note) && (
        <p class="sc-row__f num sc-result">
          {sayFormula(line, summary, words)}
          {note}
        </p>
      )}
      {open && <Brought id={id} line={line} state={state} actions={actions} closed={closed} />}
      {indicator.method === 'deduction' && (
        <>
          <EventLines events={events} rules={rules} each={null} closed={closed} />
          {open && !closed && <EventList item={indicator.id} title={title} rules={rules} events={events} asksPoints={false} state={state} actions={actions} />}
        </>
      )}
    </li>
  );
}
