import { useEffect, useState } from 'preact/hooks';
import type { Aside, Store, Stored, Unavailable } from '../../storage/envelope.ts';
import type { QuizState } from './state.ts';
import { quizKind } from './stored.ts';

export type Sittings = { is: 'loading' } | { is: 'unavailable'; why: Unavailable } | { is: 'ready'; kept: Stored<QuizState>[]; aside: Aside[] };

/** The sittings of a person in the order of their beginning, kept up with all tabs. */
export function useSittings(store: Store, person: string): Sittings {
  const [sittings, setSittings] = useState<Sittings>({ is: 'loading' });
  useEffect(() => {
    // Answers may overtake each other; only the newest question counts.
    let newest = 0;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const listed = await store.list(quizKind, person);
      if (mine !== newest) return;
      setSittings(listed.answer === 'ok' ? { is: 'ready', kept: listed.records, aside: listed.aside } : { is: 'unavailable', why: listed.why });
    };
    const comeBack = ({ persisted }: PageTransitionEvent) => void (persisted && read());
    setSittings({ is: 'loading' });
    void read();
    const stop = store.watch(quizKind, person, () => void read());
    addEventListener('pageshow', comeBack);
    return () => {
      newest = -1;
      stop();
      removeEventListener('pageshow', comeBack);
    };
  }, [store, person]);
  return sittings;
}

export const payloads = (sittings: Sittings): QuizState[] => (sittings.is === 'ready' ? sittings.kept.map(({ payload }) => payload) : []);
