/**
 * Who works in this browser just now, and where each of them read last. Small, wanted before any database answers, and no loss when
 * lost: the people themselves and what they confirmed are records (`src/reader/stored.ts`). Where site data are blocked the choice
 * holds for this page.
 */
import { placeKey, readerKey } from './preferences.ts';

/** The present person; without an `id` somebody unnamed who has only chosen a role. */
export interface Reader {
  /** Id of the profile's record; empty for a visitor. */
  id: string;
  name: string;
  /** 工号. */
  number: string;
  /** Id of a role in handbook.yaml, or empty. */
  role: string;
  hall: string;
  /** Shows the rules of the other roles as plainly as one's own. */
  whole?: true;
}

const fields = ['id', 'name', 'number', 'role', 'hall'] as const;
const listeners = new Set<() => void>();
/** What could not be kept, for this page; null where the visitor's choice of nothing could not be. */
let held: Reader | null | undefined;

export function readReader(): Reader | undefined {
  if (held !== undefined) return held ?? undefined;
  const kept = readJson(readerKey);
  return isReader(kept) ? kept : undefined;
}

export function writeReader(reader: Reader | undefined): void {
  const isNobody = !reader?.id && !reader?.role;
  held = writeJson(readerKey, isNobody ? undefined : reader) ? undefined : ((!isNobody && reader) || null);
  for (const listener of [...listeners]) listener();
}

/** Calls back when this tab or another has changed the present person. Returns the stop function. */
export function watchReader(listener: () => void): () => void {
  // A key of null: everything was cleared.
  const hear = ({ key }: StorageEvent) => (key === readerKey || key === null) && listener();
  listeners.add(listener);
  addEventListener('storage', hear);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', hear);
  };
}

/** Where this person (empty: a visitor) read last, `service#4.3`: slug of the chapter and id of the section. */
export function readPlace(person: string): string | undefined {
  const place = readPlaces()[person];
  return typeof place === 'string' ? place : undefined;
}

export function writePlace(person: string, place: string): void {
  writeJson(placeKey, { ...readPlaces(), [person]: place });
}

function readPlaces(): Record<string, unknown> {
  const kept = readJson(placeKey);
  return typeof kept === 'object' && kept !== null ? { ...kept } : {};
}

function isReader(kept: unknown): kept is Reader {
  return typeof kept === 'object' && kept !== null && fields.every((field) => typeof (kept as Partial<Reader>)[field] === 'string');
}

function readJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

function writeJson(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
