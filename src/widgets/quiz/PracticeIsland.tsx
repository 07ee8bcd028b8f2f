import { useEffect, useMemo, useState } from 'preact/hooks';
import { openStore } from '../../storage/store.ts';
import { quiz as words } from '../../ui/text/zh-Hans/quiz.ts';
import { fetchQuestions } from './bank.ts';
import { type Catalogue, questionsOf } from './catalogue.ts';
import { Desk } from './Desk.tsx';
import { knowledgeOf } from './model.ts';
import type { Due, Forecast } from './review.ts';
import { nameScope, questionsIn, readScope, writeScope } from './scope.ts';
import { today, tomorrow } from './today.ts';
import { payloads, useSittings } from './use-sittings.ts';
import { usePerson } from './use-person.ts';

/** Practice of what the address asks for: a chapter, a role, a rule, what was wrong, what is due, or everything. */
export default function PracticeIsland({ data }: { data: Catalogue }) {
  const store = useMemo(() => openStore(), []);
  const person = usePerson();
  const sittings = useSittings(store, person.id);
  const known = useMemo(() => knowledgeOf(payloads(sittings)), [sittings]);
  const [scope, setScope] = useState<ReturnType<typeof readScope>>();
  const [review, setReview] = useState<{ due: Due[]; plan: Forecast; ids: string[] }>();
  useEffect(() => setScope(readScope(location.search)), []);

  useEffect(() => {
    if (scope?.by !== 'due' || sittings.is !== 'ready') return;
    const kept = payloads(sittings);
    void import('./review.ts').then(({ dueOf, forecast, reviewedSince, reviewToday }) => {
      const now = Date.now();
      const due = dueOf(kept, questionsOf(data), data.review.retention);
      const terms = [data.review.daily, reviewedSince(kept, today(now)), tomorrow(now)] as const;
      setReview({ due, plan: forecast(due, ...terms), ids: reviewToday(due, ...terms) });
    });
  }, [scope, sittings]);

  const questions = useMemo(() => {
    if (!scope) return [];
    if (scope.by !== 'due') return questionsIn(data, scope, known);
    const ids = new Set(review?.ids);
    return questionsOf(data).filter(({ id }) => ids.has(id));
  }, [scope, known, review]);

  if (!scope || sittings.is === 'loading' || (scope.by === 'due' && sittings.is === 'ready' && !review)) return <p data-noprint>{words.loading}</p>;
  const title = nameScope(data, scope, words);
  if (title === undefined) return <p class="qz-bad">{words.scopes.unknown}</p>;
  const isDue = scope.by === 'due';
  const plan = review?.plan;
  return (
    <>
      <h2>{title}</h2>
      <Desk
        store={store}
        person={person.id}
        sittings={sittings}
        known={known}
        scope={writeScope(scope)}
        title={title}
        mode={isDue ? 'review' : 'practice'}
        bank={data}
        questions={questions}
        portions={isDue ? [] : [10, 20]}
        load={(ids) => fetchQuestions(data, ids)}
        name="qz"
        page
        results={data.pages.results}
        nothing={isDue ? (plan && plan.now > 0 ? words.reviewDone(data.review.daily) : words.nothing.due) : scope.by === 'wrong' ? words.nothing.wrong : words.nothing.other}
      >
        {isDue && plan && review && (
          <>
            <p>{words.reviewLead}</p>
            {review.due.length === 0 && <p>{words.firstPractise}</p>}
            {plan.now > data.review.daily && <p class="num">{words.limited(plan.now, data.review.daily, plan.days)}</p>}
            {review.due.length > 0 && <p class="num">{words.forecast(plan.week, plan.month)}</p>}
          </>
        )}
        {!isDue && questions.length > 10 && <p>{words.order}</p>}
      </Desk>
    </>
  );
}
