import type { ChecklistData } from './data.ts';
import { type Gap, itemsOf } from './model.ts';

/** Id of a row on the page, by the number of its item on the sheet; short, because every row names it thrice. */
export function rowId(of: string, number: number): string {
  return `${of}-${number}`;
}

/** The first of these gaps after this row, else the first of all: who skips an item is led on, and at the end back to it. */
export function nextGap(data: ChecklistData, gaps: Gap[], row: string): Gap | undefined {
  const rows = itemsOf(data).map(({ id }, n) => ({ item: id, row: rowId(data.id, n + 1) }));
  const last = rows.findIndex((each) => each.row === row);
  return gaps.find((gap) => gap.in === 'item' && rows.findIndex(({ item }) => item === gap.item) > last) ?? gaps[0];
}

/** Brings what is missing into sight and puts the focus there: a field of the head, an answer, a detail of a failure. */
export function focusGap(sheet: HTMLElement, data: ChecklistData, gap: Gap): void {
  if (gap.in === 'head') {
    focusIn(sheet.querySelector('.ck-fields'), `[name="${gap.field}"]`);
    return;
  }
  const row = document.getElementById(rowId(data.id, 1 + itemsOf(data).findIndex(({ id }) => id === gap.item)));
  row?.scrollIntoView({ block: 'center' });
  focusIn(row, gap.lacks === 'answer' ? '[type="radio"]' : `[name="${gap.lacks === 'later-due' ? 'due' : gap.lacks}"]`);
}

function focusIn(place: Element | null, control: string): void {
  place?.querySelector<HTMLElement>(control)?.focus();
}
