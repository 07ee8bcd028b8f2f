import { addDays, daysBetween } from '../../lib/calendar.ts';
import type { LateFee } from './data.ts';

export interface Reckoning {
  /** Days past the day by which it was to be paid. */
  days: number;
  /** 违约金 in 分, rounded half up. */
  fee: number;
  /** Amount and fee, in 分. */
  whole: number;
  /** First day on which service may be suspended. */
  suspendFrom: string;
  /** First day on which it may be ended, had it been suspended on the first day allowed. */
  terminateFrom: string;
}

/** `amount` in 分; `due` and `today` are days. The fee is simple: so many thousandths of the amount a day. Whole numbers all the way. */
export function reckon({ rate, suspend, terminate }: Pick<LateFee, 'rate' | 'suspend' | 'terminate'>, amount: number, due: string, today: string): Reckoning {
  const days = Math.max(0, daysBetween(due, today));
  // The rate may have decimals: hundredths of a thousandth are enough.
  const fee = Math.floor((amount * days * Math.round(rate * 100) + 50_000) / 100_000);
  const suspendFrom = addDays(due, suspend + 1);
  return { days, fee, whole: amount + fee, suspendFrom, terminateFrom: addDays(suspendFrom, terminate + 1) };
}

/** `1234.5` → 123450; null for what is no amount. */
export function toFen(text: string): number | null {
  const [, yuan, fen = ''] = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text.normalize('NFKC').trim()) ?? [];
  return yuan === undefined ? null : Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
}

export const formatFen = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
