import { useEffect, useState } from 'preact/hooks';
import { peopleOf, profileKind } from '../../../reader/stored.ts';
import { openStore } from '../../../storage/store.ts';
import type { KnownPerson } from './month.ts';

/** The people who are registered in this browser; none while they are being read, or where they cannot be. */
export function usePeople(): KnownPerson[] {
  const [people, setPeople] = useState<KnownPerson[]>([]);
  useEffect(() => {
    let left = false;
    const store = openStore();
    const read = () => void store.list(profileKind, peopleOf).then((listed) => left || setPeople(listed.answer === 'ok' ? listed.records.map(({ payload }) => payload) : []));
    read();
    const stop = store.watch(profileKind, peopleOf, read);
    return () => {
      left = true;
      stop();
    };
  }, []);
  return people;
}
