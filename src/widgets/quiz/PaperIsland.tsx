import { useEffect, useMemo, useState } from 'preact/hooks';
import { printAs, setUsualPrint } from '../../ui/print.ts';
import { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import { quizExam } from '../../ui/text/zh-Hans/quiz-exam.ts';
import { quizPaper as words } from '../../ui/text/zh-Hans/quiz-paper.ts';
import { fetchQuestions } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import type { Question } from './data.ts';
import { drawExam } from './draw.ts';
import { ExamPaper } from './paper/ExamPaper.tsx';
import { newSeed, readExam, tidySeed, writeExam } from './read-exam.ts';

/** 纸面试卷: the paper of an exam and a seed, and its key. What is printed is what is shown. */
export default function PaperIsland({ data }: { data: Catalogue }) {
  const [choice, setChoice] = useState<{ exam: string; seed: string }>();
  const [questions, setQuestions] = useState<Question[]>();
  /** The bank is fetched when a paper is wanted: at once where the address names one. */
  const [wanted, setWanted] = useState(false);
  const [failed, setFailed] = useState(false);
  const [key, setKey] = useState(false);
  const [said, setSaid] = useState('');
  const ids = Object.keys(data.exams);
  useEffect(() => {
    setChoice(readExam(location.search, ids));
    setWanted(new URLSearchParams(location.search).has('seed'));
  }, []);
  const exam = choice && data.exams[choice.exam];
  const seed = tidySeed(choice?.seed ?? '');
  const drawn = useMemo(() => (choice && seed ? drawExam(data, choice.exam, seed) : []), [choice]);
  useEffect(() => {
    if (!wanted || !choice || drawn.length === 0) return;
    // The key of tomorrow is that of today's paper.
    history.replaceState(history.state, '', writeExam(choice));
    setFailed(false);
    fetchQuestions(data, drawn).then(setQuestions, () => setFailed(true));
  }, [drawn, wanted]);
  useEffect(() => setUsualPrint(key ? 'result' : 'blank'), [key]);

  if (!choice) return <p data-noprint>{quiz.loading}</p>;
  if (!exam) return <p>{quizExam.noExams}</p>;
  const online = new URL(`${data.pages.exam}${writeExam(choice)}`, location.href).href;
  const isDrawn = questions !== undefined && seed !== '';
  const print = (mode: 'blank' | 'result') => {
    setKey(mode === 'result');
    // Only what is on the page can be printed, so it is shown first.
    requestAnimationFrame(() => requestAnimationFrame(() => setSaid(printAs(mode) ? '' : quizExam.cannotPrint)));
  };
  return (
    <>
      <div data-noprint>
        <div class="fields qz-fields">
          <label class="field" for="exam">
            <span>{quizExam.choose}</span>
            <select id="exam" value={choice.exam} onChange={(event) => setChoice({ ...choice, exam: event.currentTarget.value })}>
              {ids.map((id) => (
                <option key={id} value={id}>
                  {data.exams[id]!.title}
                </option>
              ))}
            </select>
          </label>
          <label class="field" for="seed">
            <span>{quizExam.seed}</span>
            <input id="seed" type="text" autocomplete="off" maxLength={20} value={choice.seed} onInput={(event) => setChoice({ ...choice, seed: event.currentTarget.value })} />
          </label>
        </div>
        <p class="qz-note">{words.seedHint}</p>
        <p class="qz-acts">
          {!questions && (
            <button type="button" class="btn btn--p" disabled={seed === ''} onClick={() => setWanted(true)}>
              {words.draw}
            </button>
          )}
          <button type="button" class={questions ? 'btn btn--p' : 'btn'} disabled={!isDrawn} onClick={() => print('blank')}>
            {words.printPaper}
          </button>
          <button type="button" class="btn" disabled={!isDrawn} onClick={() => print('result')}>
            {words.printKey}
          </button>
          <button type="button" class="btn" onClick={() => setChoice({ ...choice, seed: newSeed() })}>
            {quizExam.newSeed}
          </button>
          <button type="button" class="btn" disabled={!isDrawn} onClick={() => setKey(!key)}>
            {key ? words.showPaper : words.showKey}
          </button>
        </p>
        {seed !== '' && (
          <p class="qz-note">
            {words.online}
            <a href={online}>{online}</a>
          </p>
        )}
        <p class="qz-note">{words.guard}</p>
        <p role="status" class="qz-bad">
          {failed ? quiz.cannotLoad : said}
        </p>
      </div>
      {isDrawn && <ExamPaper catalogue={data} id={choice.exam} exam={exam} seed={seed} questions={questions} asKey={key} />}
    </>
  );
}
