import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { toLocalDate } from '../lib/clock.ts';
import { type Canary, changeCanary, readCanary } from '../storage/canary.ts';
import { type Archive, openArchive } from '../storage/backup/archive.ts';
import type { Snapshot } from '../storage/backup/snapshot.ts';
import type { Failure } from '../storage/failure.ts';
import { type Room, readRoom } from '../storage/room.ts';
import type { BookForms } from './book-forms.ts';
import { type Overview, summarise } from './overview.ts';

export type Looked = { is: 'loading' } | { is: 'failed'; why: Failure } | { is: 'ready'; overview: Overview; snapshot: Snapshot; canary: Canary | null; room: Room };

/** Everything in this browser, read when the page is opened, after each act on it, and when one comes back to it. */
export function useLocalData(book: BookForms): { looked: Looked; archive: Archive; look(): Promise<void> } {
  const archive = useMemo(() => openArchive(), []);
  const [looked, setLooked] = useState<Looked>({ is: 'loading' });

  const look = useCallback(async () => {
    const [read, room] = await Promise.all([archive.read(), readRoom()]);
    if (read.answer === 'failed') return setLooked({ is: 'failed', why: read.why });
    const { snapshot } = read;
    const rows = snapshot.records.length + snapshot.sealed.length;
    const canary = readCanary();
    if (rows > (canary?.rows ?? 0)) changeCanary({ rows }, Date.now());
    setLooked({ is: 'ready', overview: summarise(snapshot, book, toLocalDate(Date.now())), snapshot, canary: readCanary(), room });
  }, [archive, book]);

  useEffect(() => {
    void look();
    const comeBack = () => document.visibilityState === 'visible' && void look();
    document.addEventListener('visibilitychange', comeBack);
    return () => document.removeEventListener('visibilitychange', comeBack);
  }, [look]);

  return { looked, archive, look };
}
