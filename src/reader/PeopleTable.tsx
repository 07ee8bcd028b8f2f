import { formatDate } from '../lib/clock.ts';
import { reader } from '../ui/text/zh-Hans/reader.ts';
import { readingPage as words } from '../ui/text/zh-Hans/reading-page.ts';
import { type BookReading, nameOf } from './book-reading.ts';
import { describe, type Person } from './people.ts';
import { countRead, progressOf } from './progress.ts';
import type { ReadingRecord } from './stored.ts';

interface Props {
  book: BookReading;
  people: readonly Person[];
  readings: readonly ReadingRecord[];
  present: string;
  choose(person: Person): void;
}

/** Everybody of this browser at a glance. */
export function PeopleTable({ book, people, readings, present, choose }: Props) {
  return (
    <>
      <p class="rd__note">{words.legend}</p>
      <div class="table-wrap" tabIndex={0} role="region" aria-label={words.everyChapter}>
        <table class="rd__people num">
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.done}</th>
              {book.chapters.map((chapter) => (
                <th key={chapter.id} scope="col" title={chapter.title}>
                  {chapter.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => {
              const progress = progressOf(book, readings, person.id);
              return (
                <tr key={person.id}>
                  <th scope="row">
                    <button type="button" aria-current={person.id === present ? 'true' : undefined} onClick={() => choose(person)}>
                      {person.name}
                    </button>
                    <small>{[person.id === present && words.present, describe(person, book.roles, reader)].filter(Boolean).join(words.list)}</small>
                  </th>
                  <td>{words.doneOf(countRead(progress), progress.length)}</td>
                  {progress.map(({ chapter, state }) => (
                    <td key={chapter.id} data-state={state.is} title={state.is === 'unread' ? nameOf(chapter) : `${nameOf(chapter)}${words.list}${formatDate(state.date)}`}>
                      <span aria-hidden="true">{words.marks[state.is]}</span>
                      <span class="vh">{words.states[state.is]}</span>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
