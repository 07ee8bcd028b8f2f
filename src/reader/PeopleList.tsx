import { reader as words } from '../ui/text/zh-Hans/reader.ts';
import type { BookReading } from './book-reading.ts';
import { describe, type Person } from './people.ts';

interface Props {
  book: BookReading;
  people: readonly Person[];
  /** Id of who works here now. */
  present: string;
  choose(person: Person): void;
}

/** Everybody who works in this browser; one click, and somebody else is at work. */
export function PeopleList({ book, people, present, choose }: Props) {
  if (people.length === 0) return null;
  return (
    <ul class="people">
      {people.map((person) => (
        <li key={person.id}>
          <button type="button" aria-current={person.id === present ? 'true' : undefined} onClick={() => choose(person)}>
            <b>{person.name}</b>
            <small>{describe(person, book.roles, words)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
