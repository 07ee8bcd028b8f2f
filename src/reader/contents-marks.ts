/** Beside the chapters in the contents: how many rules are of the reader's role, and what has been read. */
import { element } from '../lib/element.ts';
import { reader as words } from '../ui/text/zh-Hans/reader.ts';
import { type BookReading, isOf, rulesOf } from './book-reading.ts';
import type { ReadingState } from './reading.ts';

/** `role` is an id or empty; `states` by chapter, undefined while nobody has a name. */
export function markContents({ chapters }: BookReading, role: string, states: ReadonlyMap<string, ReadingState> | undefined): void {
  for (const one of document.querySelectorAll('.side .marks')) one.remove();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.side ol a')) {
    const chapter = chapters.find(({ href }) => href === link.pathname);
    if (!chapter) continue;
    const section = chapter.sections.find(({ id }) => link.hash === `#${id}`);
    const marks = element('span', { className: 'marks' });
    const mine = role ? (section?.rules ?? rulesOf(chapter)).filter(({ who }) => isOf(role, who)).length : 0;
    if (mine > 0) marks.append(sign('marks__n num', String(mine), words.count(mine)));
    const state = section ? undefined : states?.get(chapter.id);
    if (state?.is === 'read') marks.append(sign('marks__ok', words.readMark, words.read));
    if (state?.is === 'reopened') marks.append(sign('marks__re', words.reopenedMark, words.toReread(state.rules.length)));
    if (marks.childNodes.length > 0) link.append(marks);
  }
}

/** Words that are seen but not read out, followed by words that are read out but not seen. */
function sign(className: string, seen: string, said: string): HTMLElement {
  const mark = element('span', { textContent: seen });
  mark.setAttribute('aria-hidden', 'true');
  return element('span', { className }, [mark, element('span', { className: 'vh', textContent: said })]);
}
