import { formatDate } from '../lib/clock.ts';
import { ruleLabel } from '../lib/rule-ref.ts';
import { readingPage as words } from '../ui/text/zh-Hans/reading-page.ts';
import { type BookReading, nameOf, ruleIdsOf } from './book-reading.ts';
import { type ChapterProgress, nameEdition } from './progress.ts';
import type { ReadingState } from './reading.ts';

/** The chapters with what this person has still to do in each. */
export function ChapterList({ book, progress }: { book: BookReading; progress: readonly ChapterProgress[] }) {
  return (
    <ul class="rd__list">
      {progress.map(({ chapter, state }) => (
        <li key={chapter.id} data-state={state.is}>
          <span class="rd__mark" aria-hidden="true">
            {words.marks[state.is]}
          </span>
          <div>
            <p class="rd__title">
              <a href={chapter.href}>{nameOf(chapter)}</a>
              <small class="num">{words.rules(ruleIdsOf(chapter).length)}</small>
            </p>
            <p class="rd__state num">{say(book, state)}</p>
            {state.is === 'reopened' && (
              <ul class="rd__rules">
                {state.rules.map(({ rule, lines }) => (
                  <li key={rule}>
                    <a href={`${chapter.href}#${rule}`}>{ruleLabel(rule)}</a>
                    {words.ruleChanged(lines.join(words.joinLines))}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function say(book: BookReading, state: ReadingState): string {
  if (state.is === 'unread') return words.unread;
  const date = formatDate(state.date);
  if (state.is === 'reopened') return words.reopened(date, state.rules.length);
  return state.edition === book.edition.id ? words.read(date) : words.readUnder(date, nameEdition(book, state.edition));
}
