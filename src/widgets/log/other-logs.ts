import { createContext } from 'preact';
import { sitePath } from '../../lib/site-path.ts';
import type { Store } from '../../storage/envelope.ts';
import type { LogData } from './data.ts';
import { formatNumber } from './model.ts';
import { logKind } from './stored.ts';

/** The entries of another log as they are named: `SB-2026-0003 3号台打印机`. Nothing where it cannot be read now. */
export type ReadOthers = (log: string, shows: string) => Promise<string[]>;

/** Of unsealed logs always; of sealed ones where the page has them open. */
export const OtherLogs = createContext<ReadOthers | null>(null);

export function readOthersFrom(storeOf: (sealed: boolean) => Store | null): ReadOthers {
  return async (log, shows) => {
    const answer = await fetch(sitePath(`logs/${log}.json`)).catch(() => undefined);
    const data = answer?.ok ? ((await answer.json()) as LogData) : null;
    const store = data && storeOf(data.sealed);
    const listed = data && store ? await store.list(logKind, log) : undefined;
    if (!data || listed?.answer !== 'ok') return [];
    return listed.records.flatMap(({ payload, number }) => (payload.voided ? [] : [`${formatNumber(data, payload, number)} ${payload.values[shows] ?? ''}`.trim()])).reverse();
  };
}
