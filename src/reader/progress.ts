/** Who has read what: the rows of the page, of its sheet and of its file. Pure. */
import { formatDate } from '../lib/clock.ts';
import { ruleLabel } from '../lib/rule-ref.ts';
import { type BookReading, nameOf, type ReadingChapter, ruleIdsOf } from './book-reading.ts';
import type { Person } from './people.ts';
import { type ReadingState, stateOf } from './reading.ts';
import type { ReadingRecord } from './stored.ts';

export interface ChapterProgress {
  chapter: ReadingChapter;
  state: ReadingState;
}

/** Every chapter of the book with what this person has still to do in it. */
export function progressOf(book: BookReading, readings: readonly ReadingRecord[], person: string): ChapterProgress[] {
  return book.chapters.map((chapter) => {
    const own = readings.find((one) => one.person === person && one.chapter === chapter.id);
    return { chapter, state: stateOf(ruleIdsOf(chapter), own?.confirmations ?? [], book.editions) };
  });
}

export const countRead = (progress: readonly ChapterProgress[]): number => progress.filter(({ state }) => state.is === 'read').length;

export function nameEdition(book: BookReading, id: string): string {
  return book.editions.find((edition) => edition.id === id)?.name ?? id;
}

interface CsvWords {
  csv: Record<string, string>;
  states: Record<ReadingState['is'], string>;
  joinRules: string;
}

/** One line a person and chapter, under a line of headings. */
export function toRows(book: BookReading, readings: readonly ReadingRecord[], people: readonly Person[], words: CsvWords): string[][] {
  const lines = people.flatMap((person) =>
    progressOf(book, readings, person.id).map(({ chapter, state }) => [
      person.name,
      person.number,
      book.roles.find(({ id }) => id === person.role)?.name ?? '',
      person.hall,
      chapter.label,
      nameOf(chapter) === chapter.label ? chapter.label : chapter.title,
      words.states[state.is],
      state.is === 'unread' ? '' : formatDate(state.date),
      state.is === 'unread' ? '' : nameEdition(book, state.edition),
      state.is === 'reopened' ? state.rules.map(({ rule }) => ruleLabel(rule)).join(words.joinRules) : '',
    ]),
  );
  return [Object.values(words.csv), ...lines];
}
