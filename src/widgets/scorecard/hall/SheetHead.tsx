import { sitePath } from '../../../lib/site-path.ts';
import { scorecard as text } from '../../../ui/text/zh-Hans/scorecard.ts';
import type { ScorecardData } from '../data.ts';
import { sayFile, sayScoring } from '../say-scoring.ts';

/** What stands over a sheet: the same as on the page of its own. */
export function SheetHead({ data }: { data: ScorecardData }) {
  return (
    <>
      <header class="sc-top double-rule">
        <h2 class="sheet-title">{data.title}</h2>
        <p class="sc-note">
          {text.filledBy(data.role, data.assessor, data.period)}
          {data.status === 'example' && <span class="sc-warn">{text.example}</span>}
        </p>
      </header>
      <p class="sc-note sc-rule">{sayScoring(data, text)}</p>
    </>
  );
}

/** What stands under it on paper: its number, and where the page of its own is. */
export function SheetFoot({ data }: { data: ScorecardData }) {
  return (
    <p class="pr sc-note">
      {sayFile(data, text)}
      {new URL(sitePath(`scorecards/${data.id}/`), location.href).href}
    </p>
  );
}
