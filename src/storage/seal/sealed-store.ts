import type { Writing } from '../database.ts';
import type { Aside, Listed, Loaded, RecordKind, Saved, Store } from '../envelope.ts';
import type { Failure } from '../failure.ts';
import { randomId } from '../ids.ts';
import type { Stamps } from '../lineage.ts';
import { readRow } from '../row.ts';
import { listed, refused, unavailable } from '../store.ts';
import type { startWatching } from '../watchers.ts';
import { countSave } from '../canary.ts';
import { type Hand, markRemoved, putDraft, unmarkRemoved } from '../write.ts';
import type { Change } from './change.ts';
import { Desk } from './desk.ts';
import { rowIdOf } from './sealed-row.ts';
import type { Present, Session } from './session.ts';

/** Answers what came of it, and what is to be written for it; nothing where null. */
export type Decide<A> = (session: Session, present: Present) => Promise<{ answer: A; change: Change | null }>;

/** The way into an unlocked vault: one at a time, against what is on the disk at that moment. Never rejects. */
export type Enter = <A>(decide: Decide<A>) => Promise<Entered<A>>;
export type Entered<A> = { is: 'done'; answer: A } | { is: 'refused'; why: Failure };

/** The store of what is sealed: the same door as that of records in clear, and `locked` while nobody has unlocked it. */
export function createSealedStore(enter: Enter, watchers: ReturnType<typeof startWatching>, now: () => number, stamps: Stamps, beforeLock: NonNullable<Store['beforeLock']>): Store {
  const hand = (): Hand => ({ stamps, now: now() });

  async function read<A>(look: (session: Session) => Promise<A> | A, otherwise: (why: Failure) => A): Promise<A> {
    const entered = await enter(async (session) => ({ answer: await look(session), change: null }));
    return entered.is === 'done' ? entered.answer : otherwise(entered.why);
  }

  async function write<T>(kind: RecordKind<T>, id: string, work: (writing: Writing) => Promise<Saved<T>>): Promise<Saved<T>> {
    const entered = await enter<Saved<T>>(async (session, { manifest }) => {
      const aside = await setAside(session, id);
      if (aside) return { answer: { answer: 'changed', theirs: { ...aside, answer: 'unreadable' } }, change: null };
      const desk = new Desk(session.contents, manifest.counters);
      const answer = await work(desk.writing);
      return { answer, change: answer.answer === 'saved' ? { contents: desk.written, manifest: { counters: desk.counters } } : null };
    });
    if (entered.is === 'refused') return refused(entered.why);
    const { answer } = entered;
    if (answer.answer !== 'saved') return answer;
    watchers.announce({ kind: kind.kind, of: answer.record.of, id });
    countSave(answer.record.revision === 1, answer.record.savedAt);
    return answer;
  }

  return {
    load: <T>(kind: RecordKind<T>, id: string) =>
      read<Loaded<T>>(async (session) => {
        const aside = await setAside(session, id);
        return aside ? { ...aside, answer: 'unreadable' } : readRow(kind, session.contents.record(id)?.row);
      }, unavailable),

    // A row that cannot be opened does not say which log it is of: the vault counts it, not each list.
    list: <T>(kind: RecordKind<T>, of: string) => read<Listed<T>>(({ contents }) => listed(kind, contents.instance(kind.kind, of)), unavailable),

    save: (kind, draft) => write(kind, draft.id, (writing) => putDraft(writing, kind, draft, hand())),
    remove: (kind, id, revision) => write(kind, id, (writing) => markRemoved(writing, kind, id, revision, hand())),
    restore: (kind, record) => write(kind, record.id, (writing) => unmarkRemoved(writing, kind, record, hand())),

    definition: (fingerprint) =>
      read<unknown>(
        ({ contents }) => contents.definition(fingerprint)?.data,
        () => undefined,
      ),

    watch: watchers.watch,
    beforeLock,
    newId: randomId,
  };
}

async function setAside({ keys, contents }: Session, id: string): Promise<Aside | undefined> {
  const opened = contents.rowOf(await rowIdOf(keys, 'record', id));
  return opened && 'aside' in opened ? opened.aside : undefined;
}
