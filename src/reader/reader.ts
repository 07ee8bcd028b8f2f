/**
 * What a page does once it knows who reads it: their name in the top bar, their role's rules, what they have read. Fetched when a
 * name or a role is kept, or when somebody asks for it; without either a page is as if this did not exist.
 */
import { loadStyle } from '../book/load-style.ts';
import { element } from '../lib/element.ts';
import { type Reader, readReader, watchReader, writeReader } from '../storage/reader-preference.ts';
import { openStore } from '../storage/store.ts';
import { reader as words } from '../ui/text/zh-Hans/reader.ts';
import { type BookReading, fetchBookReading, ruleIdsOf } from './book-reading.ts';
import { showChapterEnd } from './chapter-end.ts';
import { markContents } from './contents-marks.ts';
import { offerPlace } from './continue-reading.ts';
import { type Confirmation, stateOf } from './reading.ts';
import { showRole } from './role-view.ts';
import style from './reader.css?url';
import { peopleOf, profileKind, readingKind, readingsOf } from './stored.ts';

const styled = loadStyle(style);
const store = openStore();
/** Answers may overtake each other; only the newest counts. */
let newest = 0;

async function show(): Promise<void> {
  newest += 1;
  const mine = newest;
  const reader = readReader();
  nameButton(reader);
  const [book, states] = await Promise.all([fetchBookReading().catch(() => undefined), reader?.id ? readStates(reader.id) : undefined, styled]);
  if (!book || mine !== newest) return;
  nameButton(reader, book);
  const stateIn = states && new Map(book.chapters.map((chapter) => [chapter.id, stateOf(ruleIdsOf(chapter), states.get(chapter.id) ?? [], book.editions)]));
  const role = book.roles.find(({ id }) => id === reader?.role);
  markContents(book, role?.id ?? '', stateIn);
  offerPlace(book, reader?.id ?? '');
  const chapter = book.chapters.find(({ href }) => href === location.pathname);
  if (!chapter) return;
  showRole({ chapter, role, whole: reader?.whole ?? false, toggle: () => writeReader(toggled(reader)) });
  const state = stateIn?.get(chapter.id);
  showChapterEnd({ chapter, edition: book.edition.name, person: reader && state && { name: reader.name, state } });
}

function toggled(reader: Reader | undefined): Reader | undefined {
  if (!reader) return undefined;
  const { whole, ...rest } = reader;
  return whole ? rest : { ...rest, whole: true };
}

/** What this person has confirmed, by chapter; undefined where it cannot be read or the person is gone. */
async function readStates(person: string): Promise<Map<string, Confirmation[]> | undefined> {
  const [people, readings] = await Promise.all([store.list(profileKind, peopleOf), store.list(readingKind, readingsOf)]);
  if (people.answer !== 'ok' || readings.answer !== 'ok') return undefined;
  // Removed in another tab, or lost. A row that cannot be read is still somebody.
  if (![...people.records, ...people.aside].some(({ id }) => id === person) && readReader()?.id === person) {
    writeReader(undefined);
    return undefined;
  }
  return new Map(readings.records.filter(({ payload }) => payload.person === person).map(({ payload }) => [payload.chapter, payload.confirmations]));
}

/** The name and the role in the button of the top bar. */
function nameButton(reader: Reader | undefined, book?: BookReading): void {
  const label = document.querySelector('summary[data-reader] span');
  const role = book?.roles.find(({ id }) => id === reader?.role)?.name;
  const named = reader && [element('span', { className: 'vh', textContent: words.meIs }), element('b', { textContent: reader.name || words.visitor }), ...(role ? [element('small', { textContent: role })] : [])];
  label?.replaceChildren(...(named ?? [words.me]));
}

/** What a click on `[data-reader]` asks for. */
export async function actFor(target: HTMLElement): Promise<void> {
  if (target.dataset['reader'] === 'menu') {
    const { drawMenu } = await import('./draw-menu.tsx');
    drawMenu(target.closest('details')!);
  } else {
    const { confirmHere } = await import('./confirm-here.tsx');
    await confirmHere(target as HTMLButtonElement);
  }
}

void show();
watchReader(() => void show());
store.watch(readingKind, readingsOf, () => void show());
store.watch(profileKind, peopleOf, () => void show());
addEventListener('pageshow', ({ persisted }) => persisted && void show());
