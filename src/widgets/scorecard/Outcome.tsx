import { useRef, useState } from 'preact/hooks';
import { RuleLinks } from '../../ui/RuleLinks.tsx';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import { OnDemand } from '../../vault/OnDemand.tsx';
import { Ahead } from './Ahead.tsx';
import type { ScorecardData } from './data.ts';
import type { ScorecardSummary } from './model.ts';
import { sayTitles } from './rows.ts';
import { sayThree } from './say-three.ts';
import type { ScorecardState } from './state.ts';

interface Props {
  data: ScorecardData;
  state: ScorecardState;
  summary: ScorecardSummary;
  completed: boolean;
  started: boolean;
}

/** What came out: total and band, what stands beside them, what is lacking to the next band, and what may follow. */
export function Outcome({ data, state, summary, completed, started }: Props) {
  const [trying, setTrying] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { total, band, tooLittle, vetoed, missing, wrong, leftOut, base, ahead, uses, earned, bonus, penalty, bottomed } = summary;
  const score = total?.toFixed(2);
  const vetoes = data.vetoes.filter(({ id }) => vetoed.includes(id)).map(({ text }) => text).join(words.and);
  const vetoResult = band && (score === undefined ? words.vetoWithoutScore(vetoes, band.title) : words.vetoResult(score, vetoes, band.title));
  const isAdjusted = !(bonus.eq(0) && penalty.eq(0));
  return (
    <div class="sc-end">
      {started && (
        <div class={`sc-outcome sc-result${vetoed.length > 0 ? ' sc-outcome--veto' : ''}`}>
          <div role="status" data-noprint>
            <p>
              {score !== undefined && <b class="num">{completed ? words.points(score) : words.provisional(score)}</b>}
              {band && <b>{completed ? band.title : words.provisionalBand(band.title)}</b>}
              {score === undefined && !band && words.noTotal}
            </p>
          </div>
          {vetoed.length > 0 && <p class="sc-bad">{vetoResult}</p>}
          {earned && isAdjusted && <p class="num">{scorecardSheet.sumUp(earned.toFixed(2), bonus.toFixed(2), penalty.toFixed(2), score ?? '')}</p>}
          {bottomed && <p>{words.bottomed}</p>}
          {sayThree(summary, state).map((line) => (
            <p key={line} class="num">
              {line}
            </p>
          ))}
          {total && missing.length > 0 && <p>{words.leftOut[data.missing](sayTitles(summary, missing, words))}</p>}
          {leftOut.length > 0 && <p>{words.leftOutByTarget(sayTitles(summary, leftOut, words))}</p>}
          {wrong.length > 0 && <p class="sc-bad">{words.notCounted(sayTitles(summary, wrong, words))}</p>}
          {total && tooLittle && <p>{words.tooLittle(base.toFixed(), data.enough)}</p>}
          {total && !base.eq(100) && <p>{words.sharing(base.toFixed())}</p>}
          {ahead && <Ahead ahead={ahead} lines={summary.lines} />}
          {band && !ahead && vetoed.length === 0 && <p data-noprint>{words.best}</p>}
          {total && (
            <p data-noprint>
              <button ref={button} type="button" class="btn" aria-expanded={trying} onClick={() => setTrying(!trying)}>
                {scorecardSheet.tryOut}
              </button>
            </p>
          )}
        </div>
      )}
      {trying && started && (
        <OnDemand
          load={() => import('./WhatIf.tsx').then(({ WhatIf }) => WhatIf)}
          props={{
            data,
            state,
            summary,
            close: () => {
              setTrying(false);
              button.current?.focus();
            },
          }}
        />
      )}
      {uses.map(({ text, rules, basis }) => (
        <p key={text} class="sc-result">
          {text}
          <RuleLinks rules={rules} />
          {basis.map((fact) => (
            <small key={fact}>{words.basis(fact)}</small>
          ))}
        </p>
      ))}
      <p>{data.outcome}</p>
      {data.outcomeBasis && <p class="sc-note">{words.basis(data.outcomeBasis)}</p>}
    </div>
  );
}
