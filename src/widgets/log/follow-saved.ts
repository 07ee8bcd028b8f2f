import type { Loaded, Store, Stored } from '../../storage/envelope.ts';
import type { Follow, KeptList } from '../../ui/use-kept.ts';
import type { LogData } from './data.ts';
import type { LogState } from './state.ts';
import { logKind } from './stored.ts';

/** Milliseconds in which what was saved is gathered, and how many of it are read one by one rather than the whole list. */
const gather = 20;
const few = 20;

/** Takes the entries that were saved into the list, all that came at once together: an import saves hundreds, and ten thousand others stay as they are. */
export function followSaved(store: Store, data: LogData): Follow<LogState, LogData> {
  let saved = new Set<string>();
  return (id, asked, setList, readAll) => {
    saved.add(id);
    if (saved.size > 1) return;
    setTimeout(async () => {
      const ids = [...saved];
      saved = new Set();
      if (ids.length > few) return readAll();
      const before = asked();
      const loaded = await Promise.all(ids.map((one) => store.load(logKind, one)));
      if (before !== asked()) return;
      setList((list) => {
        const merged = merge(list, loaded, data);
        if (!merged) readAll();
        return merged ?? list;
      });
    }, gather);
  };
}

/** Null where only reading all tells: something was taken out or came back, cannot be read, or belongs to another edition of the log. */
function merge(list: KeptList<LogState, LogData>, loaded: readonly Loaded<LogState>[], data: LogData): KeptList<LogState, LogData> | null {
  if (list.is !== 'ready') return null;
  const fresh = new Map<string, Stored<LogState>>();
  for (const one of loaded) {
    if (one.answer !== 'ok') return null;
    fresh.set(one.record.id, one.record);
  }
  const kept = list.kept.map((one) => {
    const record = fresh.get(one.record.id);
    fresh.delete(one.record.id);
    return record ? { ...one, record } : one;
  });
  for (const record of fresh.values()) {
    if (record.revision > 1 || record.definition !== data.fingerprint) return null;
    kept.push({ record, data, definition: 'present' });
  }
  return { ...list, kept };
}
