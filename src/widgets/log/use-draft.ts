import { useEffect, useState } from 'preact/hooks';
import type { Aside, Store } from '../../storage/envelope.ts';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { storage as reasons } from '../../ui/text/zh-Hans/form.ts';
import type { KeptList } from '../../ui/use-kept.ts';
import { type UsedRecord, useRecord } from '../../ui/use-record.ts';
import { readCurrentProfile } from '../../reader/current-profile.ts';
import { beginDraft, register, settleDraft } from './actions.ts';
import { isBlank } from './blank.ts';
import type { LogData } from './data.ts';
import { formatNumber } from './model.ts';
import type { LogDraft, LogState, Values } from './state.ts';
import { draftIdOf, logDraftKind, logKind } from './stored.ts';
import { readClock } from './use-now.ts';

/** What came of the last try to register. */
export type Registration = { is: 'idle' } | { is: 'busy' } | { is: 'done'; said: string; entry: string } | { is: 'failed'; why: string };

export interface UsedDraft {
  record: UsedRecord<LogDraft>;
  registration: Registration;
  /** Drafts that cannot be read, kept as they are; another has taken their place. */
  aside: Aside[];
  /** Answers whether the entry is in the log. */
  register(): Promise<boolean>;
  discard(): void;
  /** What came of the last try has been read. */
  forget(): void;
  /** Begins the entry with these values. */
  begin(values: Values): void;
}

/** The one entry of a log that is being written, and its way into the log. */
export function useDraft(store: Store, data: LogData, entries: KeptList<LogState, LogData>): UsedDraft {
  const [registration, setRegistration] = useState<Registration>({ is: 'idle' });
  const [aside, setAside] = useState<Aside[]>([]);
  const definition = { fingerprint: data.fingerprint, data };
  const id = draftIdOf(data.id, aside.length + 1);
  const record = useRecord(store, logDraftKind, { of: data.id, definition, id, empty: () => beginDraft(store.newId(), signer()) });
  const { payload: draft, status, phase } = record;

  // A draft that cannot be read stays where it is and does not keep anybody from registering.
  useEffect(() => {
    if (status.is === 'read-only' && status.why === 'unreadable') setAside((before) => [...before, status.aside]);
  }, [status]);

  const settle = (registered: LogState) => record.change((now) => withSigner(settleDraft(now, registered, store.newId())));

  // Registered already, here before a reload or in another tab.
  useEffect(() => {
    if (entries.is !== 'ready' || phase !== 'ready' || status.is === 'changed' || registration.is === 'busy') return;
    const registered = entries.kept.find(({ record }) => record.id === draft.entry)?.record.payload;
    if (!registered) return;
    if (!isBlank(settleDraft(draft, registered, ''))) setRegistration({ is: 'failed', why: words.elsewhere });
    settle(registered);
  }, [entries, draft.entry, phase, status.is]);

  return {
    record,
    registration,
    aside,
    discard: () => {
      setRegistration({ is: 'idle' });
      record.change((now) => beginDraft(now.entry, signer()));
    },
    forget: () => setRegistration({ is: 'idle' }),
    begin: (values) => record.change((now) => ({ ...now, by: now.by || signer(), values })),
    register: async () => {
      const now = readClock();
      const state = register(data, draft, now);
      if (!state || registration.is === 'busy') return false;
      setRegistration({ is: 'busy' });
      // The number is given by the year of registration, in the same transaction as the entry is written.
      const answer = await store.save(logKind, { id: draft.entry, of: data.id, definition, revision: 0, payload: state, sequence: `${data.id}/${now.slice(0, 4)}` });
      const kept = answer.answer === 'saved' ? answer.record : answer.answer === 'changed' && answer.theirs.answer === 'ok' ? answer.theirs.record : null;
      if (kept) {
        const isOurs = isBlank(settleDraft(draft, kept.payload, ''));
        settle(kept.payload);
        setRegistration(isOurs ? { is: 'done', said: words.registered(formatNumber(data, kept.payload, kept.number)), entry: draft.entry } : { is: 'failed', why: words.elsewhere });
        return isOurs;
      }
      const why = answer.answer === 'unavailable' ? reasons[answer.why] : answer.answer === 'full' ? reasons.full : words.goneElsewhere;
      setRegistration({ is: 'failed', why: words.notSaved(why) });
      return false;
    },
  };
}

/** Whoever has signed on in this browser; the form shows the name, and another can be written over it. */
const signer = (): string => readCurrentProfile()?.name ?? '';

const withSigner = (draft: LogDraft): LogDraft => (draft.by === '' && isBlank(draft) ? { ...draft, by: signer() } : draft);
