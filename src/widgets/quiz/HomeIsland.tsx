import { useEffect, useMemo, useState } from 'preact/hooks';
import { openStore } from '../../storage/store.ts';
import { quiz as words } from '../../ui/text/zh-Hans/quiz.ts';
import { type Catalogue, questionsOf } from './catalogue.ts';
import { knowledgeOf, wrongOf } from './model.ts';
import { tomorrow, today } from './today.ts';
import { payloads, useSittings } from './use-sittings.ts';
import { usePerson } from './use-person.ts';

/** On the start page: how many are wrong and how many are due, once there is something to say. */
export default function HomeIsland({ data }: { data: Catalogue }) {
  const store = useMemo(() => openStore(), []);
  const person = usePerson();
  const sittings = useSittings(store, person.id);
  const known = useMemo(() => knowledgeOf(payloads(sittings)), [sittings]);
  const [due, setDue] = useState<number>();
  useEffect(() => {
    if (sittings.is !== 'ready') return;
    const kept = payloads(sittings);
    void import('./review.ts').then(({ dueOf, forecast, reviewedSince }) => {
      const now = Date.now();
      setDue(forecast(dueOf(kept, questionsOf(data), data.review.retention), data.review.daily, reviewedSince(kept, today(now)), tomorrow(now)).today);
    });
  }, [sittings]);
  const wrong = wrongOf(data, known).length;
  return (
    <p class="qz-now num" role="status">
      {known.size > 0 && words.soFar(known.size, wrong, due ?? 0)}
    </p>
  );
}
