import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../reader/current-profile.ts';
import type { Store } from '../../storage/envelope.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import { quizExam as words } from '../../ui/text/zh-Hans/quiz-exam.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import { useRecord } from '../../ui/use-record.ts';
import { enter, handIn, remainingMs, spend, unanswered } from './actions.ts';
import type { Catalogue } from './catalogue.ts';
import { chooseByKey, isOwnKey } from './choose-by-key.ts';
import { arrange } from './draw.ts';
import { ExamResult } from './ExamResult.tsx';
import type { Opened } from './Practice.tsx';
import { QuestionView } from './QuestionView.tsx';
import { sayTime } from './say.ts';
import { quizKind } from './stored.ts';
import { useNow } from './use-now.ts';

interface Props {
  catalogue: Catalogue;
  store: Store;
  person: Profile;
  opened: Opened;
  again(): void;
}

/** An exam under way: every change is kept, nothing is marked before it is handed in, and the clock runs on. */
export function Exam({ catalogue, store, person, opened, again }: Props) {
  const { id, empty, questions } = opened;
  const definition = useMemo(() => ({ fingerprint: empty().bank, data: { bank: empty().bank, edition: empty().edition } }), [opened]);
  const record = useRecord(store, quizKind, { of: person.id, definition, id, empty });
  const { payload: state } = record;
  const { give, box } = useGiving();
  const [shown, setShown] = useState(0);
  const [asking, setAsking] = useState(false);
  const [late, setLate] = useState(false);
  const since = useRef(0);
  const place = useRef<HTMLDivElement>(null);
  const ask = useRef<HTMLButtonElement>(null);

  const isOpen = state.ended === undefined;
  const now = useNow(isOpen);
  const left = remainingMs(state, now);
  const asked = state.questions[shown];
  const found = asked && questions.get(asked.id);
  const question = found?.revision === asked?.revision ? found : undefined;
  const choices = useMemo(() => (question ? arrange(question, `${state.terms?.id}/${state.seed}`) : []), [question, state.seed]);
  const given = (asked && state.entered[asked.id]?.given) ?? [];
  const open = unanswered(state, questions);
  const lost = state.questions.filter((one) => questions.get(one.id)?.revision !== one.revision).length;

  // It is kept from its first second on, so that leaving before the first answer does not stop the clock.
  useEffect(() => {
    if (record.phase === 'ready' && record.revision === 0 && isOpen) record.change((latest) => ({ ...latest }));
    if (record.phase === 'ready') since.current = Date.now();
  }, [record.phase]);
  useEffect(() => {
    if (!isOpen || left > 0 || record.phase !== 'ready') return;
    setLate(true);
    record.change((latest) => handIn(latest, questions, Date.now()));
  }, [left === 0, record.phase]);
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>('.qz-stem')?.focus({ preventScroll: true }), [shown]);
  useLayoutEffect(() => ask.current?.focus(), [asking]);

  /** Keeps how long the question lay open, and shows another. */
  const show = (n: number) => {
    if (asked) {
      const ms = Math.min(10 * 60_000, Date.now() - since.current);
      record.change((latest) => spend(latest, asked.id, ms));
    }
    since.current = Date.now();
    setShown(n);
    setAsking(false);
  };
  const fill = (next: string[]) => asked && record.change((latest) => enter(latest, asked.id, next, Date.now()));
  const finish = () => {
    show(shown);
    record.change((latest) => handIn(latest, questions, Date.now()));
  };

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (!isOpen || !question || !isOwnKey(event) || !(target === document.body || (target instanceof Node && place.current?.contains(target)))) return;
      const chosen = chooseByKey(event.key, question, choices, given);
      if (chosen) fill(chosen);
      else if (event.key === 'Enter' && !(target as Element).closest('button') && shown < state.questions.length - 1) show(shown + 1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  const exportIt = () => give(state.title, 'json', JSON.stringify(state));
  if (!isOpen)
    return (
      <>
        {late && <p role="alert">{words.over}</p>}
        <ExamResult catalogue={catalogue} state={state} questions={questions} person={person} again={again} />
        <StatusLine {...record} onExport={exportIt} />
        {box}
      </>
    );
  const minutes = Math.ceil(left / 60_000);
  return (
    <div class="qz-run" ref={place} data-noprint>
      <div class="qz-bar num">
        <span class={minutes <= 5 ? 'qz-low' : undefined}>{words.left(sayTime(left, words))}</span>
        <span>{words.answered(state.questions.length - open.length, state.questions.length)}</span>
        <button type="button" class="btn" onClick={() => setAsking(true)}>
          {words.handIn}
        </button>
      </div>
      <p class="vh" role="status">
        {(minutes === 5 || minutes === 1) && words.leftSoon(minutes)}
      </p>
      {asking && (
        <div class="qz-ask" role="alertdialog" aria-labelledby="qz-ask">
          <p id="qz-ask">{open.length > 0 ? words.ask(open.length) : words.askAll}</p>
          <p class="qz-acts">
            <button ref={ask} type="button" class="btn" onClick={() => (open.length > 0 ? show(open[0]!) : setAsking(false))}>
              {open.length > 0 ? words.firstOpen : words.back}
            </button>
            <button type="button" class="btn btn--p" onClick={finish}>
              {words.confirm}
            </button>
          </p>
        </div>
      )}
      {lost > 0 && <p class="qz-bad">{words.changed(lost)}</p>}
      {question ? (
        <QuestionView
          id={`exam-${shown}`}
          question={question}
          choices={choices}
          given={given}
          marked={false}
          number={quiz.number(shown + 1, state.questions.length)}
          change={fill}
        />
      ) : (
        <p class="qz-stem">{asked?.stem}</p>
      )}
      <p class="qz-acts">
        <button type="button" class="btn" disabled={shown === 0} onClick={() => show(shown - 1)}>
          {words.previous}
        </button>
        {shown < state.questions.length - 1 ? (
          <button type="button" class="btn btn--p" onClick={() => show(shown + 1)}>
            {words.next}
          </button>
        ) : (
          <button type="button" class="btn btn--p" onClick={() => setAsking(true)}>
            {words.handIn}
          </button>
        )}
      </p>
      <nav class="qz-numbers" aria-label={words.map}>
        {state.questions.map((one, n) => (
          <button key={one.id} type="button" aria-label={words.goTo(n + 1, !open.includes(n))} aria-current={n === shown ? 'step' : undefined} data-done={open.includes(n) ? undefined : ''} onClick={() => show(n)}>
            {n + 1}
          </button>
        ))}
      </nav>
      <StatusLine {...record} onExport={exportIt} onExportAside={(bytes) => give(state.title, 'json', bytes)} />
      {box}
    </div>
  );
}
