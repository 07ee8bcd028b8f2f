import { attachSearchBox } from './search-box.ts';
import { attachSearchPage } from './search-page.ts';

/** Makes a box find: the one on the page of all rules shows there what it finds, any other under itself. */
export function startSearch(box: HTMLInputElement): void {
  if (box.dataset['search']) attachSearchPage(box);
  else attachSearchBox(box);
}
