import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Store } from '../../storage/envelope.ts';
import { AsideNotice } from '../../ui/AsideNotice.tsx';
import { quiz as words } from '../../ui/text/zh-Hans/quiz.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import { begin } from './actions.ts';
import type { Catalogue, Listed } from './catalogue.ts';
import { chooseFirst } from './choose-first.ts';
import type { Question } from './data.ts';
import { type Knowledge, standingOf } from './model.ts';
import { type Opened, Practice } from './Practice.tsx';
import type { Mode } from './state.ts';
import type { Sittings } from './use-sittings.ts';

interface Props {
  store: Store;
  person: string;
  sittings: Sittings;
  known: ReadonlyMap<string, Knowledge>;
  /** What is asked for, as it is kept and as it is said. */
  scope: string;
  title: string;
  mode: Mode;
  bank: Pick<Catalogue, 'edition' | 'bank'>;
  questions: readonly Listed[];
  /** How many to offer at once; what is more than there are is not offered. */
  portions: readonly number[];
  load(ids: readonly string[]): Promise<Question[]>;
  name: string;
  page: boolean;
  results: string;
  /** Said where there is nothing to practise. */
  nothing: string;
  /** Words of the buttons that begin; otherwise 练n题. */
  label?: (count: number) => string;
  children?: ComponentChildren;
}

/** Where a practice begins: what is known so far, how many to do, and what was left last time. */
export function Desk({ store, person, sittings, known, scope, title, mode, bank, questions, portions, load, name, page, results, nothing, label, children }: Props) {
  const [opened, setOpened] = useState<Opened>();
  const [failed, setFailed] = useState<() => void>();
  const [loading, setLoading] = useState(false);
  const { give, box } = useGiving();
  useEffect(() => setOpened(undefined), [person, scope]);

  const standing = useMemo(() => standingOf(questions, known), [questions, known]);
  const kept = sittings.is === 'ready' ? sittings.kept : [];
  const last = kept.filter(({ payload }) => payload.scope === scope).at(-1);
  const draft = last?.payload.ended === undefined ? last : undefined;

  const open = (ids: readonly string[], make: (found: Question[]) => Omit<Opened, 'questions'>) => {
    setFailed(undefined);
    setLoading(true);
    load(ids).then(
      (found) => {
        setLoading(false);
        setOpened({ ...make(found), questions: new Map(found.map((one) => [one.id, one])) });
      },
      () => {
        setLoading(false);
        setFailed(() => () => open(ids, make));
      },
    );
  };
  const start = (ids: readonly string[]) => {
    const id = store.newId();
    open(ids, (found) => {
      const now = Date.now();
      const state = begin({ mode, scope, title, seed: id.slice(0, 8), questions: found }, bank, now);
      return { id, empty: () => state };
    });
  };
  const startSome = (count: number) => start(chooseFirst(questions, known, count, store.newId()));
  const resume = () => draft && open(draft.payload.questions.map(({ id }) => id), () => ({ id: draft.id, empty: () => draft.payload }));

  if (opened) return <Practice key={opened.id} store={store} person={person} opened={opened} name={name} page={page} results={results} again={start} />;
  const counts = portions.filter((count) => count < questions.length);
  const say = label ?? words.practise;
  return (
    <div class="qz-desk" data-noprint>
      {children}
      {sittings.is === 'unavailable' && <p class="qz-bad">{words.unavailable[sittings.why]}</p>}
      {questions.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <>
          {page && sittings.is === 'ready' && <p class="num">{words.standing(standing.counts.mastered, standing.counts.shaky, standing.counts.unseen)}</p>}
          <p class="qz-acts">
            {draft && (
              <button type="button" class="btn btn--p" onClick={resume}>
                {words.resume(draft.payload.answers.length, draft.payload.questions.length)}
              </button>
            )}
            {counts.map((count, n) => (
              <button key={count} type="button" class={n === 0 && !draft ? 'btn btn--p' : 'btn'} onClick={() => startSome(count)}>
                {say(count)}
              </button>
            ))}
            {(page || counts.length === 0) && (
              <button type="button" class={counts.length === 0 && !draft ? 'btn btn--p' : 'btn'} onClick={() => startSome(questions.length)}>
                {page ? words.practiseAll(questions.length) : say(questions.length)}
              </button>
            )}
          </p>
          {page && <p class="qz-note qz-keys">{words.keys}</p>}
          <p class="qz-note">{words.kept}</p>
        </>
      )}
      <div role="status">
        {loading && <p>{words.loading}</p>}
        {failed && <p class="qz-bad">{words.cannotLoad}</p>}
      </div>
      {failed && (
        <button type="button" class="btn" onClick={failed}>
          {words.retry}
        </button>
      )}
      {sittings.is === 'ready' && <AsideNotice aside={sittings.aside} name={title} give={give} />}
      {box}
    </div>
  );
}
