import { useRef, useState } from 'preact/hooks';
import { toLocalDateTime } from '../../lib/clock.ts';
import type { Store, Stored } from '../../storage/envelope.ts';
import { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import { quizResults as words } from '../../ui/text/zh-Hans/quiz-results.ts';
import { useRemoval } from '../../ui/use-removal.tsx';
import { fetchQuestions } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import type { Question } from './data.ts';
import { summarise } from './model.ts';
import { Reviewed } from './Reviewed.tsx';
import { sayTenths } from './score.ts';
import type { QuizState } from './state.ts';
import { quizKind } from './stored.ts';

interface Props {
  store: Store;
  catalogue: Catalogue;
  kept: readonly Stored<QuizState>[];
}

const step = 10;

/** The sittings, the newest first. Each can be read again, also when its questions are gone, and taken out. */
export function SittingList({ store, catalogue, kept }: Props) {
  const [length, setLength] = useState(step);
  const [open, setOpen] = useState('');
  const [questions, setQuestions] = useState<ReadonlyMap<string, Question>>(new Map());
  const title = useRef<HTMLHeadingElement>(null);
  const { takeOut, notice } = useRemoval<QuizState, undefined>(
    { remove: ({ record }) => store.remove(quizKind, record.id, record.revision), restore: (record) => store.restore(quizKind, record) },
    (sitting) => words.removed(sitting.title),
    () => title.current?.focus(),
  );
  const read = ({ id, payload }: Stored<QuizState>) => {
    setOpen(open === id ? '' : id);
    // Without the network the kept words alone are shown.
    fetchQuestions(catalogue, payload.questions.map((one) => one.id)).then((found) => setQuestions(new Map(found.map((one) => [one.id, one]))), () => setQuestions(new Map()));
  };
  const newest = [...kept].reverse();
  return (
    <section class="qz-part qz-history" data-noprint>
      <h2 ref={title} tabIndex={-1}>
        {words.history}
      </h2>
      {notice}
      <ul>
        {newest.slice(0, length).map((record) => {
          const { id, payload } = record;
          const { right, answered, mark } = summarise(payload);
          return (
            <li key={id}>
              <p class="num">
                <b>{payload.title}</b>
                <span>
                  {[toLocalDateTime(payload.begun).replace('T', ' '), words.modes[payload.mode], words.rightOf(right, payload.terms ? payload.questions.length : answered), words.percent(Number(sayTenths(mark))), payload.ended === undefined && words.unfinished].filter(Boolean).join(quiz.list)}
                </span>
                <button type="button" class="qz-link" aria-expanded={open === id} onClick={() => read(record)}>
                  {open === id ? words.hide : words.show}
                </button>
                <button type="button" class="qz-link" onClick={() => takeOut({ record, data: undefined, definition: 'present' })}>
                  {words.remove}
                </button>
              </p>
              {open === id && <Reviewed answers={payload.answers} asked={payload.questions} questions={questions} />}
            </li>
          );
        })}
      </ul>
      {newest.length > length && (
        <button type="button" class="btn" onClick={() => setLength(length + step)}>
          {words.more(Math.min(step, newest.length - length))}
        </button>
      )}
    </section>
  );
}
