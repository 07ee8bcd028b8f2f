/**
 * What must be in the database, kept beside it: a database that was lost comes back empty, without an error, and looks like one that
 * was never used. In `localStorage`, which may lose the last minute of a killed browser: the number is then too low, never too high.
 */
import { canaryKey as key, countedEvent } from './has-canary.ts';

export interface Canary {
  /** So many rows there must be at least. None is ever taken away: what is removed or purged stays as a row. */
  rows: number;
  /** When the first was kept, milliseconds since 1970. */
  since: number;
  /** Somebody has read how long this browser keeps what is entered. */
  told: boolean;
  /** Something was saved after the last backup. */
  changed: boolean;
  /** The last backup whose file somebody has seen, and how many rows there were then. */
  backup: { at: number; rows: number } | null;
}

/** Null where nothing was ever kept here, or where the browser remembers nothing. */
export function readCanary(): Canary | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isCanary(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function changeCanary(change: Partial<Canary>, now: number): void {
  write({ ...(readCanary() ?? { rows: 0, since: now, told: false, changed: false, backup: null }), ...change });
}

/** Everything was deleted, and by intention. */
export function forgetCanary(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There was none.
  }
}

/** A save was committed. `isNew`: of a record that had not been there. */
export function countSave(isNew: boolean, now: number): void {
  const { rows = 0, changed = false } = readCanary() ?? {};
  if (!isNew && changed) return;
  changeCanary({ rows: rows + (isNew ? 1 : 0), changed: true }, now);
  globalThis.dispatchEvent?.(new Event(countedEvent));
}

function write(canary: Canary): void {
  try {
    localStorage.setItem(key, JSON.stringify(canary));
  } catch {
    // Without it a lost database is not noticed; nothing else depends on it.
  }
}

function isCanary(kept: unknown): kept is Canary {
  if (typeof kept !== 'object' || kept === null) return false;
  const { rows, since, told, changed, backup } = kept as Partial<Record<keyof Canary, unknown>>;
  return [rows, since].every(Number.isFinite) && typeof told === 'boolean' && typeof changed === 'boolean' && (backup === null || isBackup(backup));
}

function isBackup(backup: unknown): boolean {
  if (typeof backup !== 'object' || backup === null) return false;
  return Object.values({ at: undefined, rows: undefined, ...backup }).every(Number.isFinite);
}
