/** At the end of a chapter: that it has been read, by whom and when; or what has changed since and is to be read again. */
import { formatDate } from '../lib/clock.ts';
import { element } from '../lib/element.ts';
import { ruleLabel } from '../lib/rule-ref.ts';
import { sitePath } from '../lib/site-path.ts';
import { reader as words } from '../ui/text/zh-Hans/reader.ts';
import type { ReadingChapter } from './book-reading.ts';
import type { ReadingState } from './reading.ts';

interface ChapterEnd {
  chapter: ReadingChapter;
  /** Name of the present edition. */
  edition: string;
  /** Undefined while nobody has a name. */
  person: { name: string; state: ReadingState } | undefined;
}

export function showChapterEnd({ chapter, edition, person }: ChapterEnd): void {
  const button = findConfirmButton();
  if (!button) return;
  button.parentElement?.querySelector('.reread')?.remove();
  const state = person?.state;
  button.hidden = state?.is === 'read';
  button.textContent = state?.is === 'reopened' ? words.confirmAgain(edition) : words.confirm(edition);
  if (person && state?.is === 'read') saySo(button, words.confirmedBy(person.name, formatDate(state.date)), element('a', { href: sitePath('reading/'), textContent: words.toReading }));
  else if (person && state?.is === 'reopened') {
    saySo(button, words.reopened(person.name, formatDate(state.date), state.rules.length));
    const list = state.rules.map(({ rule, lines }) => element('li', {}, [element('a', { href: `${chapter.href}#${rule}`, textContent: ruleLabel(rule) }), words.changedRule(lines.join(words.joinLines))]));
    button.before(element('ul', { className: 'reread' }, list));
  } else saySo(button, '');
}

export const findConfirmButton = (): HTMLButtonElement | null => document.querySelector<HTMLButtonElement>('button[data-reader="read"]');

/** One live region, so that a screen reader hears what has become of the click. */
export function saySo(button: HTMLElement, said: string, ...after: Node[]): HTMLElement {
  const parent = button.parentElement!;
  const line = parent.querySelector<HTMLElement>('.said') ?? element('p', { className: 'said', tabIndex: -1 });
  if (!line.isConnected) parent.prepend(line);
  line.setAttribute('role', 'status');
  // Said once: a page that redraws itself does not repeat it.
  if (line.dataset['said'] === said) return line;
  line.dataset['said'] = said;
  line.replaceChildren(said, ...after);
  return line;
}
