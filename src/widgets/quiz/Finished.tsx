import { useEffect, useRef } from 'preact/hooks';
import { quiz as words } from '../../ui/text/zh-Hans/quiz.ts';
import type { Question } from './data.ts';
import { summarise } from './model.ts';
import type { QuizState } from './state.ts';
import { Reviewed } from './Reviewed.tsx';

interface Props {
  state: QuizState;
  questions: ReadonlyMap<string, Question>;
  /** Address of the page of results. */
  results: string;
  again(ids: string[]): void;
}

/** The end of a practice: how it went, what to read again, and what to practise again. */
export function Finished({ state, questions, results, again }: Props) {
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { right, answered } = summarise(state);
  const wrong = state.answers.filter(({ points }) => points < 1);
  const good = state.answers.filter(({ points }) => points === 1);
  const skipped = state.skipped.length;
  return (
    <div class="qz-end">
      <p ref={head} tabIndex={-1} class="qz-sum">
        <b>{answered === 0 ? words.doneNone : right === answered ? words.doneAllRight(answered) : words.done(right, answered)}</b>
        {skipped > 0 && words.skippedCount(skipped)}
      </p>
      {wrong.length > 0 && (
        <>
          <p class="qz-h">{words.wrongOnes}</p>
          <Reviewed answers={wrong} asked={state.questions} questions={questions} />
        </>
      )}
      <p class="qz-acts">
        {wrong.length > 0 && (
          <button type="button" class="btn btn--p" onClick={() => again(wrong.map(({ id }) => id))}>
            {words.again.wrong}
          </button>
        )}
        <button type="button" class="btn" onClick={() => again(state.questions.map(({ id }) => id))}>
          {words.again.all}
        </button>
        {wrong.length > 0 && good.length > 0 && (
          <button type="button" class="btn" onClick={() => again(good.map(({ id }) => id))}>
            {words.again.right}
          </button>
        )}
        <a class="btn" href={results}>
          {words.toResults}
        </a>
      </p>
    </div>
  );
}
