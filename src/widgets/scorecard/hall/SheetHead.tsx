import { scorecard as text } from '../../../ui/text/zh-Hans/scorecard.ts';
import type { ScorecardData } from '../data.ts';
import { mostOf } from '../model.ts';

/** What stands over a sheet: the same as on the page of its own. */
export function SheetHead({ data }: { data: ScorecardData }) {
  const { bands } = data;
  const said = [...bands.slice(0, -1).map(({ title, from }) => text.band(title, from)), text.lastBand(bands.at(-1)!.title, bands.at(-2)?.from ?? 0)].join(text.list);
  return (
    <>
      <header class="sc-top double-rule">
        <h2 class="sheet-title">{data.title}</h2>
        <p class="sc-note">
          {text.filledBy(data.role, data.assessor, data.period)}
          {data.status === 'example' && <span class="sc-warn">{text.example}</span>}
        </p>
      </header>
      <p class="sc-note sc-rule">
        {text.full(mostOf(data).toFixed())}
        {said}
        {text.stop}
        {data.rounding}
        {text.missingRule[data.missing](data.enough)}
      </p>
    </>
  );
}
