import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import type { ScorecardSummary } from './model.ts';
import { sayMonth } from './rows.ts';
import type { ScorecardState } from './state.ts';

/** 营业厅, 姓名, 工号, 月份. The hall is written by hand: it is not kept. Values show in the filled sheet only. */
export function PrintedHead({ state }: { state: ScorecardState }) {
  const { fill } = words;
  return (
    <p class="pr fill">
      <Blank name={fill.hall} />
      <Blank name={fill.name} value={state.name} />
      <Blank name={fill.person} value={state.person} />
      <Blank name={fill.month} value={sayMonth(state.month, words)} blank={words.blankMonth} />
    </p>
  );
}

/** What follows on paper: total and band, what the assessed person says, and the signatures. */
export function PrintedEnd({ summary: { total, band }, completed }: { summary: ScorecardSummary; completed: boolean }) {
  const { sign } = words;
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
      {[sign.assessed, sign.assessor].map((who) => (
        <p key={who} class="sign">
          <Blank name={who} />
          <Blank name={sign.date} blank={words.blankDate} always />
        </p>
      ))}
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
