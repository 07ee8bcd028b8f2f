import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Stored } from '../../storage/envelope.ts';
import { openStore } from '../../storage/store.ts';
import { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import { quizExam as words } from '../../ui/text/zh-Hans/quiz-exam.ts';
import { begin, remainingMs } from './actions.ts';
import { fetchQuestions } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import { drawExam } from './draw.ts';
import { Exam } from './Exam.tsx';
import { ExamTerms } from './ExamTerms.tsx';
import type { Opened } from './Practice.tsx';
import { newSeed, readExam, tidySeed, writeExam } from './read-exam.ts';
import { sayTime } from './say.ts';
import type { QuizState } from './state.ts';
import { usePerson } from './use-person.ts';
import { useSittings } from './use-sittings.ts';

/** Where an exam begins, or is gone on with. The address may say which one and which paper: `?exam=hall&seed=0412`. */
export default function ExamIsland({ data }: { data: Catalogue }) {
  const store = useMemo(() => openStore(), []);
  const person = usePerson();
  const sittings = useSittings(store, person.id);
  const [choice, setChoice] = useState<{ exam: string; seed: string }>();
  const [opened, setOpened] = useState<Opened>();
  const [failed, setFailed] = useState(false);
  const ids = Object.keys(data.exams);
  useEffect(() => setChoice(readExam(location.search, ids)), []);
  useEffect(() => setOpened(undefined), [person.id]);

  const exam = choice && data.exams[choice.exam];
  const draft = sittings.is === 'ready' ? sittings.kept.filter(({ payload }) => payload.mode === 'exam').at(-1) : undefined;
  const unfinished = draft?.payload.ended === undefined ? draft : undefined;

  const open = async (ids: readonly string[], id: string, make: (questions: Opened['questions']) => QuizState) => {
    setFailed(false);
    try {
      const questions = new Map((await fetchQuestions(data, ids)).map((one) => [one.id, one]));
      const state = make(questions);
      setOpened({ id, empty: () => state, questions });
    } catch {
      setFailed(true);
    }
  };
  const start = () => {
    if (!exam) return;
    const seed = tidySeed(choice.seed);
    const drawn = drawExam(data, choice.exam, seed);
    const terms = { id: choice.exam, minutes: exam.minutes, pass: exam.pass, multiple: exam.multiple };
    void open(drawn, store.newId(), (questions) => begin({ mode: 'exam', scope: `exam=${choice.exam}`, title: exam.title, seed, terms, questions: drawn.flatMap((id) => questions.get(id) ?? []) }, data, Date.now()));
  };
  const resume = ({ id, payload }: Stored<QuizState>) => void open(payload.questions.map((one) => one.id), id, () => payload);

  if (opened)
    return (
      <Exam
        key={opened.id}
        catalogue={data}
        store={store}
        person={person}
        opened={opened}
        again={() => {
          setOpened(undefined);
          setChoice(choice && { ...choice, seed: newSeed() });
        }}
      />
    );
  if (sittings.is === 'loading' || !choice) return <p data-noprint>{quiz.loading}</p>;
  if (!exam) return <p>{words.noExams}</p>;
  const left = unfinished ? remainingMs(unfinished.payload, Date.now()) : 0;
  const paper = unfinished ? words.paperOf(unfinished.payload.title, unfinished.payload.seed) : '';
  return (
    <div class="qz-desk" data-noprint>
      {sittings.is === 'unavailable' && <p class="qz-bad">{quiz.unavailable[sittings.why]}</p>}
      <div class="fields qz-fields">
        <label class="field" for="exam">
          <span>{words.choose}</span>
          <select id="exam" value={choice.exam} onChange={(event) => setChoice({ ...choice, exam: event.currentTarget.value })}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {data.exams[id]!.title}
              </option>
            ))}
          </select>
        </label>
        <label class="field" for="seed">
          <span>{words.seed}</span>
          <input id="seed" type="text" autocomplete="off" maxLength={20} value={choice.seed} onInput={(event) => setChoice({ ...choice, seed: event.currentTarget.value })} />
        </label>
      </div>
      <p class="qz-note">{words.seedHint}</p>
      <ExamTerms catalogue={data} exam={exam} />
      <p class="qz-note">{words.honest}</p>
      <p class="qz-acts">
        {unfinished && (
          <button type="button" class="btn btn--p" onClick={() => resume(unfinished)}>
            {left === 0 ? words.seeMark(paper) : words.resume(paper, sayTime(left, words))}
          </button>
        )}
        <button type="button" class={unfinished ? 'btn' : 'btn btn--p'} disabled={tidySeed(choice.seed) === ''} onClick={start}>
          {unfinished ? words.startNew : words.start}
        </button>
        <a class="btn" href={`${data.pages.paper}${writeExam(choice)}`}>
          {words.toPaper}
        </a>
      </p>
      <p role="status" class="qz-bad">
        {failed && quiz.cannotLoad}
      </p>
    </div>
  );
}
