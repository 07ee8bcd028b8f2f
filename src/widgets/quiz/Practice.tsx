import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Store } from '../../storage/envelope.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { quiz as words } from '../../ui/text/zh-Hans/quiz.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import { useRecord } from '../../ui/use-record.ts';
import { answer, end, markGuessed, nextOpen, skip } from './actions.ts';
import { chooseByKey, isOwnKey } from './choose-by-key.ts';
import type { Given, Question } from './data.ts';
import { arrange } from './draw.ts';
import { Feedback } from './Feedback.tsx';
import { Finished } from './Finished.tsx';
import { kindOf } from './kinds/table.ts';
import { QuestionView } from './QuestionView.tsx';
import type { QuizState } from './state.ts';
import { quizKind } from './stored.ts';

/** A sitting that is open, with the questions it asks. */
export interface Opened {
  id: string;
  empty: () => QuizState;
  questions: ReadonlyMap<string, Question>;
}

interface Props {
  store: Store;
  person: string;
  opened: Opened;
  /** Prefix of the ids on this page. */
  name: string;
  /** Keys work wherever the focus is on the page, because nothing else is on it. */
  page: boolean;
  results: string;
  again(ids: string[]): void;
}

/** Longer than this a question was not looked at but left lying. */
const attention = 10 * 60_000;

/** A practice: one question after the other, each marked at once, kept at every answer. */
export function Practice({ store, person, opened, name, page, results, again }: Props) {
  const { id, empty, questions } = opened;
  const definition = useMemo(() => ({ fingerprint: empty().bank, data: { bank: empty().bank, edition: empty().edition } }), [opened]);
  const record = useRecord(store, quizKind, { of: person, definition, id, empty });
  const { payload: state } = record;
  const { give, box } = useGiving();
  const [shown, setShown] = useState<number | undefined>();
  const [given, setGiven] = useState<Given>([]);
  const [complaint, setComplaint] = useState('');
  const begunAt = useRef(0);
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);

  const asked = shown === undefined ? undefined : state.questions[shown];
  const question = asked && questions.get(asked.id);
  const choices = useMemo(() => (question ? arrange(question, state.seed) : []), [question, state.seed]);
  const marked = asked && state.answers.find((one) => one.id === asked.id);
  const isLast = asked !== undefined && nextOpen(marked ? state : skip(state, asked.id), questions) === undefined;

  const show = (now: QuizState) => {
    const n = nextOpen(now, questions);
    const coming = n === undefined ? undefined : questions.get(now.questions[n]!.id);
    setShown(n);
    setGiven(coming?.kind === 'order' ? arrange(coming, now.seed) : []);
    setComplaint('');
    begunAt.current = Date.now();
    if (n === undefined) record.change((latest) => end(latest, Date.now()));
  };
  // Once the record is there: to where the sitting was left.
  useEffect(() => {
    if (record.phase === 'ready' && state.ended === undefined) show(state);
  }, [record.phase, id]);
  // With the drawing, so that no key falls between two questions.
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>('.qz-stem')?.focus({ preventScroll: shown === 0 }), [shown, id]);
  useLayoutEffect(() => {
    if (marked) next.current?.focus();
  }, [marked !== undefined]);

  const check = () => {
    if (!question || marked) return;
    if (!kindOf(question).isComplete(question, given)) {
      setComplaint(words.incomplete[question.kind]);
      return;
    }
    setComplaint('');
    const ms = Math.min(attention, Date.now() - begunAt.current);
    record.change((latest) => answer(latest, question, given, ms, Date.now()));
  };
  const goOn = () => show(state);
  const pass = () => {
    if (!asked) return;
    const passed = skip(state, asked.id);
    record.change((latest) => skip(latest, asked.id));
    show(passed);
  };

  const press = (event: KeyboardEvent) => {
    if (!question || marked) return;
    const typed = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key === 'Enter' && (typed || isOwnKey(event)) && !(event.target as Element).closest('button')) {
      event.preventDefault();
      check();
      return;
    }
    const chosen = isOwnKey(event) ? chooseByKey(event.key, question, choices, given) : undefined;
    if (!chosen) return;
    event.preventDefault();
    setGiven(chosen);
  };
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      if (target instanceof Node && (place.current?.contains(target) || (page && target === document.body))) press(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });

  return (
    <div class="qz-run" ref={place} data-noprint>
      {asked && question && (
        <>
          <progress class="qz-progress" aria-hidden="true" max={state.questions.length} value={shown! + (marked ? 1 : 0)} />
          <QuestionView id={`${name}-${shown}`} question={question} choices={choices} given={marked?.given ?? given} marked={marked !== undefined} number={words.number(shown! + 1, state.questions.length)} change={setGiven} />
          <div role="status">{marked ? <Feedback question={question} points={marked.points} /> : complaint && <p class="qz-bad">{complaint}</p>}</div>
          {marked?.points === 1 && (
            <label class="qz-guess">
              <input type="checkbox" checked={marked.guessed ?? false} onChange={(event) => { const { checked } = event.currentTarget; record.change((latest) => markGuessed(latest, asked.id, checked)); }} />
              {words.guessed}
              <small>{words.guessedHint}</small>
            </label>
          )}
          <p class="qz-acts">
            {marked ? (
              <button ref={next} type="button" class="btn btn--p" onClick={goOn}>
                {isLast ? words.finish : words.next}
              </button>
            ) : (
              <>
                <button type="button" class="btn btn--p" onClick={check}>
                  {words.check}
                </button>
                <button type="button" class="btn" onClick={pass}>
                  {words.skip}
                </button>
              </>
            )}
            {!isLast && state.answers.length > 0 && (
              <button type="button" class="qz-link" onClick={() => { setShown(undefined); record.change((latest) => end(latest, Date.now())); }}>
                {words.stopHere}
              </button>
            )}
          </p>
        </>
      )}
      {shown === undefined && state.ended !== undefined && <Finished state={state} questions={questions} results={results} again={again} />}
      {record.status.is !== 'untouched' && <StatusLine {...record} onExport={() => give(state.title, 'json', JSON.stringify(state))} onExportAside={(bytes) => give(state.title, 'json', bytes)} />}
      {box}
    </div>
  );
}
