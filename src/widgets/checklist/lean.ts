import type { ChecklistData } from './data.ts';
import { itemsOf } from './places.ts';
import { rowId } from './sheet/row-id.ts';

/** So many items that their words are not sent twice: they stand on the page, and the form reads them there. */
const long = 60;

/** What the form's script is given: all of it, but for the words of a long list. */
export function makeLean(data: ChecklistData): ChecklistData {
  return itemsOf(data).length > long ? mapTexts(data, () => '') : data;
}

/** Puts the words back, as they were printed into the page. `read` answers the text of the element with this id. */
export function fillLean(data: ChecklistData, read: (id: string) => string | null | undefined): ChecklistData {
  if (itemsOf(data).every(({ text }) => text !== '')) return data;
  return mapTexts(data, (text, number) => text || (read(`${rowId(data.id, { number })}-t`) ?? ''));
}

function mapTexts(data: ChecklistData, change: (text: string, number: number) => string): ChecklistData {
  let number = 0;
  const sections = data.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => {
      number += 1;
      return { ...item, text: change(item.text, number) };
    }),
  }));
  return { ...data, sections };
}
