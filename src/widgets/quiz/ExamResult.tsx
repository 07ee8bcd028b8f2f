import { useEffect, useRef, useState } from 'preact/hooks';
import { toLocalDate, formatDate } from '../../lib/clock.ts';
import type { Profile } from '../../reader/current-profile.ts';
import { printAs } from '../../ui/print.ts';
import { quizExam as words } from '../../ui/text/zh-Hans/quiz-exam.ts';
import { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import type { Catalogue } from './catalogue.ts';
import { ChapterTable } from './ChapterTable.tsx';
import type { Question } from './data.ts';
import { byChapter, summarise } from './model.ts';
import { Reviewed } from './Reviewed.tsx';
import { sayTenths } from './score.ts';
import type { QuizState } from './state.ts';

interface Props {
  catalogue: Catalogue;
  state: QuizState;
  questions: ReadonlyMap<string, Question>;
  person: Profile;
  again(): void;
}

/** An exam that was handed in: the mark, the chapters, and every question that did not earn all its points. On paper the 成绩单. */
export function ExamResult({ catalogue, state, questions, person, again }: Props) {
  const [said, setSaid] = useState('');
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { mark, passed, right, asked } = summarise(state);
  const wrong = state.answers.filter(({ points }) => points < 1);
  const used = Math.max(1, Math.round(((state.ended ?? state.begun) - state.begun) / 60_000));
  const result = passed ? words.passed : words.failed;
  const role = catalogue.roles.find(({ id }) => id === person.role)?.name ?? '';
  const { sheet } = words;
  const rows: [string, string][] = [
    [sheet.name, person.name],
    [sheet.number, person.number],
    [sheet.role, role],
    [sheet.hall, person.hall],
    [sheet.exam, state.title],
    [sheet.seed, state.seed],
    [sheet.mark, words.mark(sayTenths(mark))],
    [sheet.result, `${result}${quiz.list}${words.passMark(state.terms?.pass ?? 0)}`],
    [sheet.date, formatDate(toLocalDate(state.ended ?? state.begun))],
    [sheet.edition, words.bank(state.edition, state.bank)],
  ];
  return (
    <>
      <div ref={head} tabIndex={-1} class={passed ? 'qz-outcome qz-outcome--pass' : 'qz-outcome qz-outcome--fail'} role="group" aria-label={words.sheetTitle} data-noprint>
        <p class="num">
          <b>{words.mark(sayTenths(mark))}</b>
          <b>
            <span aria-hidden="true">{passed ? '✓ ' : '✕ '}</span>
            {result}
          </b>
          {[words.passMark(state.terms?.pass ?? 0), words.right(right, asked), words.used(used)].join(quiz.list)}
          {quiz.stop}
        </p>
        <p>{words.notOfficial}</p>
      </div>
      <div class="pr qz-record">
        <div class="qz-head">
          <h2>{words.sheetTitle}</h2>
          <p>{words.notOfficial}</p>
        </div>
        <table>
          <tbody>
            {rows.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ChapterTable catalogue={catalogue} parts={byChapter(catalogue, state)} />
      <p class="pr sign">
        {[words.sign.person, words.sign.trainer].map((one) => (
          <span key={one}>
            {one}
            <i />
          </span>
        ))}
      </p>
      <p class="qz-acts" data-noprint>
        <button type="button" class="btn btn--p" onClick={() => setSaid(printAs('result') ? '' : words.cannotPrint)}>
          {words.print}
        </button>
        <button type="button" class="btn" onClick={again}>
          {words.again}
        </button>
        <a class="btn" href={catalogue.pages.results}>
          {quiz.toResults}
        </a>
      </p>
      <p role="status" class="qz-bad">
        {said}
      </p>
      <section class="qz-part" data-noprint>
        <h2>{words.wrongOnes}</h2>
        {wrong.length === 0 ? <p>{words.allRight}</p> : <Reviewed answers={wrong} asked={state.questions} questions={questions} />}
      </section>
    </>
  );
}
