import { formatDate } from '../lib/clock.ts';
import { ruleLabel } from '../lib/rule-ref.ts';
import { readingPage as words } from '../ui/text/zh-Hans/reading-page.ts';
import { type BookReading, ruleIdsOf } from './book-reading.ts';
import type { Person } from './people.ts';
import type { ChapterProgress } from './progress.ts';
import type { ReadingState } from './reading.ts';

interface Props {
  book: BookReading;
  /** Without one the sheet is blank. */
  person: Person | undefined;
  progress: readonly ChapterProgress[];
}

/** 阅读确认书, on paper only. What is known shows in the filled sheet, lines to write on in the blank one. */
export function PersonalSheet({ book, person, progress }: Props) {
  const { fields, columns } = words;
  const role = book.roles.find(({ id }) => id === person?.role)?.name;
  const known: Record<keyof typeof fields, string | undefined> = { name: person?.name, number: person?.number, role, hall: person?.hall, edition: undefined };
  return (
    <div class="pr sheet-of-one">
      <p class="sheet-title">{words.sheet}</p>
      <p class="fill">
        {(['name', 'number', 'role', 'hall', 'edition'] as const).map((field) => (
          <span key={field}>
            {words.label(fields[field])}
            <i>{field === 'edition' ? book.edition.name : <b>{known[field]}</b>}</i>
          </span>
        ))}
      </p>
      <table>
        <thead>
          <tr>
            {Object.entries(columns).map(([name, heading]) => (
              <th key={name} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {progress.map(({ chapter, state }) => (
            <tr key={chapter.id}>
              <td>{chapter.label}</td>
              <td>{chapter.title !== chapter.label && chapter.title}</td>
              <td>{words.rules(ruleIdsOf(chapter).length)}</td>
              <td>
                <b>{state.is === 'read' ? formatDate(state.date) : words.states[state.is]}</b>
                <u>{words.emptyDate}</u>
              </td>
              <td>
                <b>
                  <Note state={state} />
                </b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="declaration">{book.declaration}</p>
      <p class="sign">
        <span>
          {words.label(words.sign)}
          <i />
        </span>
        <span>
          {words.label(words.signDate)}
          <i>{words.signDateBlank}</i>
        </span>
      </p>
    </div>
  );
}

function Note({ state }: { state: ReadingState }) {
  if (state.is !== 'reopened') return null;
  return (
    <>
      {words.reread}
      {state.rules.map(({ rule }, n) => (
        <span key={rule} class="nowrap">
          {ruleLabel(rule) + (n < state.rules.length - 1 ? words.joinRules : '')}
        </span>
      ))}
    </>
  );
}
