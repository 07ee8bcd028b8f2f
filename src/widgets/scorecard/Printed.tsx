import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as sheetWords } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { ScorecardData } from './data.ts';
import type { ScorecardSummary } from './model.ts';
import { sayMonth } from './rows.ts';
import type { ScorecardState } from './state.ts';

/** 营业厅, 姓名, 工号, 月份. The hall is written by hand: it is not kept. Values show in the filled sheet only. */
export function PrintedHead({ data, state }: { data: ScorecardData; state: ScorecardState }) {
  const { fill } = words;
  const isYear = data.period === 'year';
  return (
    <div class="pr">
      <p class="sc-note">{sheetWords.columnsHint(data.assessor)}</p>
      <p class="fill">
        <Blank name={fill.hall} />
        <Blank name={fill.name} value={state.name} />
        <Blank name={fill.person} value={state.person} />
      <Blank name={isYear ? sheetWords.year : fill.month} value={sayMonth(state.month, words)} blank={isYear ? sheetWords.blankYear : words.blankMonth} />
      </p>
    </div>
  );
}

/** What follows on paper: total and band, the signatures, what the assessed person says, and what becomes of an appeal. */
export function PrintedEnd({ summary: { total, band }, completed }: { summary: ScorecardSummary; completed: boolean }) {
  const { sign } = words;
  const signature = (who: string) => (
    <p key={who} class="sign">
      <Blank name={who} />
      <u class="sc-always">{words.blankDate}</u>
    </p>
  );
  return (
    <div class="pr sc-paper-end">
      <p class="fill sc-totals">
        <Blank name={words.total} value={total?.toFixed(2)} />
        <Blank name={words.result} value={band === null ? undefined : completed ? band.title : words.provisionalBand(band.title)} />
      </p>
      <p class="sc-opinion">
        {words.label(words.opinion)}
        {words.opinions.map((opinion) => (
          <span key={opinion}>{opinion}</span>
        ))}
      </p>
      {[sheetWords.appeal, sheetWords.appealAnswer].map((name) => (
        <p key={name} class="fill sc-appeal">
          <Blank name={name} />
        </p>
      ))}
      <div class="sc-signs">{[sign.assessed, sheetWords.signFirst, sheetWords.signReview, sheetWords.signAnswer].map(signature)}</div>
    </div>
  );
}

interface BlankProps {
  name: string;
  value?: string | undefined;
  /** What stands on the line of a blank sheet; `always`: also of a filled one. */
  blank?: string;
  always?: boolean;
}

function Blank({ name, value, blank, always = false }: BlankProps) {
  return (
    <span>
      {words.label(name)}
      <i>
        {value && <b>{value}</b>}
        {blank && <u class={always ? 'sc-always' : undefined}>{blank}</u>}
      </i>
    </span>
  );
}
