import { useEffect, useState } from 'preact/hooks';
import { listExamMarks } from '../../brought/exam-marks.ts';
import { formatDate } from '../../lib/clock.ts';
import { openStore } from '../../storage/store.ts';
import { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { BringProps } from './BringPanel.tsx';
import { sayMonth } from './rows.ts';

type Found = Awaited<ReturnType<typeof listExamMarks>>;

/** The exams that this person handed in within the period, the latest first. */
export function BringExam({ line, state, actions, close }: BringProps) {
  const [found, setFound] = useState<Found>();
  const { person, name, month } = state;
  useEffect(() => void listExamMarks(openStore(), { person, name }, month).then(setFound), [person, name, month]);

  const period = sayMonth(month, scorecard);
  const was = line.sides.first.text;
  if (found === undefined) return <p role="status">{words.looking}</p>;
  if (found === null) return <p role="status">{words.noPerson(person)}</p>;
  if ('why' in found) return <p role="status">{words.cannotRead}</p>;
  return (
    <>
      <p role="status">{found.length > 0 ? words.exams(period) : words.noExam(period)}</p>
      <ul>
        {found.map(({ title, date, mark }) => {
          const said = words.exam(title, formatDate(date), mark);
          return (
            <li key={said}>
              <span class="num">{said}</span>
              <button
                type="button"
                class="btn"
                aria-label={words.takeOf(words.take(was, mark), said)}
                onClick={() => {
                  actions.bring(line.indicator.id, mark, said);
                  close();
                }}
              >
                {words.take(was, mark)}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
