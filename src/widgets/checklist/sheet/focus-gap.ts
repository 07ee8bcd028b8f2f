import type { ChecklistData } from '../data.ts';
import type { Gap } from '../model.ts';
import { placesOf } from '../places.ts';
import type { ChecklistState } from '../state.ts';
import { rowId, sampleId } from './row-id.ts';

/** The first of these gaps after this row, else the first of all: who skips an item is led on, and at the end back to it. */
export function nextGap(data: ChecklistData, state: ChecklistState, gaps: Gap[], row: string): Gap | undefined {
  const rows = placesOf(data, state).map((place) => ({ key: place.key, row: rowId(data.id, place) }));
  const last = rows.findIndex((each) => each.row === row);
  return gaps.find((gap) => gap.in === 'item' && rows.findIndex(({ key }) => key === gap.place) > last) ?? gaps[0];
}

/** Brings what is missing into sight and puts the focus there: a field of the head, an answer, a detail of a failure. */
export function focusGap(sheet: HTMLElement, data: ChecklistData, state: ChecklistState, gap: Gap): void {
  const [place, control] = whereIs(sheet, data, state, gap);
  if (gap.in === 'item') place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>(control)?.focus();
}

/** Where it is on the page, and the control inside that is to be filled in. */
function whereIs(sheet: HTMLElement, data: ChecklistData, state: ChecklistState, gap: Gap): [place: Element | null, control: string] {
  if (gap.in === 'head') return [sheet.querySelector('.ck-fields'), `[name="${gap.field}"]`];
  if (gap.in === 'sample') return [document.getElementById(sampleId(data.id, gap.section, gap.sample)), 'input'];
  const place = placesOf(data, state).find(({ key }) => key === gap.place);
  const row = place ? document.getElementById(rowId(data.id, place)) : null;
  if (gap.lacks === 'answer' || gap.lacks === 'readable') return [row, '.ck-item__a :is(input, textarea):not([name$="-na"])'];
  return [row, `[name="${gap.lacks === 'later-due' ? 'due' : gap.lacks}"]`];
}
