import type { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import type { ScorecardData } from './data.ts';
import { indicatorsOf, mostOf } from './model.ts';

/** How the sheet is scored as a whole, as it stands over the form: full marks, bands and their source, rounding, missing figures, targets of 0. */
export function sayScoring(data: ScorecardData, words: typeof scorecard): string {
  const { bands } = data;
  const said = [...bands.slice(0, -1).map(({ title, from }) => words.band(title, from)), words.lastBand(bands.at(-1)!.title, bands.at(-2)?.from ?? 0)].join(words.list);
  // Only where a sheet's own target can be 0.
  const zero = indicatorsOf(data).some(({ method }) => method === 'higher') ? words.method.zeroTarget[data.zeroTarget] : '';
  const months = data.period === 'year' && data.from.length > 0 ? `${words.method.missingMonths[data.missingMonths](data.enoughMonths)}${words.method.vetoedMonths}` : '';
  return `${words.full(mostOf(data).toFixed())}${said}${words.stop}${data.bandsSource}${data.rounding}${words.missingRule[data.missing](data.enough)}${months}${zero}`;
}

/** What the foot of a printed form says of it. */
export function sayFile(data: ScorecardData, words: typeof scorecard): string {
  return `${words.fileNumber(data.file)}${words.list}${data.edition}${data.keeps.length > 0 ? `${words.list}${words.keptAs(data.keeps.join(words.and))}` : ''}${words.stop}`;
}
