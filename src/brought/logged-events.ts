/** Entries of a log that lie with one person, for a form of another kind. Nothing of a customer is taken along. */
import { sitePath } from '../lib/site-path.ts';
import type { Store, Unavailable } from '../storage/envelope.ts';
import type { LogData } from '../widgets/log/data.ts';
import { formatNumber } from '../widgets/log/model.ts';
import { logKind } from '../widgets/log/stored.ts';
import { fold, type Whose } from './exam-marks.ts';

/** Which log, and the fields of it that say when and with whom an entry lies. */
export interface LogSource {
  log: string;
  date: string;
  person: string;
}

export interface LoggedEvents {
  /** Title of the log. */
  title: string;
  /** Entries that name the person, by their numbers. */
  own: { number: string; date: string }[];
  /** How many of the period name nobody. */
  unnamed: number;
}

/** The entries of a period (`YYYY-MM` or `YYYY`) that are not void, the earliest first. Null where the log cannot be found. */
export async function listLoggedEvents(store: Store, source: LogSource, whose: Whose, period: string): Promise<LoggedEvents | null | { why: Unavailable }> {
  const answer = await fetch(sitePath(`logs/${source.log}.json`)).catch(() => undefined);
  if (!answer?.ok) return null;
  const data = (await answer.json()) as LogData;
  const listed = await store.list(logKind, source.log);
  if (listed.answer === 'unavailable') return { why: listed.why };
  const all = listed.records.flatMap(({ payload, number }) => {
    const date = (payload.values[source.date] ?? '').slice(0, 10);
    const isHere = !payload.voided && date.startsWith(period);
    return isHere ? [{ number: formatNumber(data, payload, number), date, named: payload.values[source.person] ?? '' }] : [];
  });
  return {
    title: data.title,
    own: all.filter(({ named }) => names(named, whose)).map(({ number, date }) => ({ number, date })).sort((a, b) => (a.date < b.date ? -1 : 1)),
    unnamed: all.filter(({ named }) => named.trim() === '').length,
  };
}

/** Whether a field that names one or several people names this one, by number or by name: whole words only, so that 王芳 is not 王芳芳. */
export function names(field: string, { person, name }: Whose): boolean {
  const wanted = [person, name].map(fold).filter(Boolean);
  return fold(field).split(/[\s,;/()、，；：。]+/).some((word) => wanted.includes(word));
}
