import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { Ahead } from './Ahead.tsx';
import type { ScorecardData } from './data.ts';
import type { ScorecardSummary } from './model.ts';
import { sayTitles } from './rows.ts';

interface Props {
  data: ScorecardData;
  summary: ScorecardSummary;
  completed: boolean;
  started: boolean;
}

/** What came out: total and band, what stands beside them, what is lacking to the next band, and what may follow. */
export function Outcome({ data, summary, completed, started }: Props) {
  const { total, band, tooLittle, vetoed, missing, wrong, base, ahead } = summary;
  const score = total?.toFixed(2);
  const vetoes = data.vetoes.filter(({ id }) => vetoed.includes(id)).map(({ text }) => text).join(words.and);
  const vetoResult = band && (score === undefined ? words.vetoWithoutScore(vetoes, band.title) : words.vetoResult(score, vetoes, band.title));
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
          {total && missing.length > 0 && <p>{words.leftOut[data.missing](sayTitles(summary, missing, words))}</p>}
          {wrong.length > 0 && <p class="sc-bad">{words.notCounted(sayTitles(summary, wrong, words))}</p>}
          {total && tooLittle && <p>{words.tooLittle(base.toFixed(), data.enough)}</p>}
          {total && !base.eq(100) && <p>{words.sharing(base.toFixed())}</p>}
          {ahead && <Ahead ahead={ahead} lines={summary.lines} />}
          {band && !ahead && vetoed.length === 0 && <p data-noprint>{words.best}</p>}
        </div>
      )}
      <p>{data.outcome}</p>
      {data.outcomeBasis && <p class="sc-note">{words.basis(data.outcomeBasis)}</p>}
    </div>
  );
}
