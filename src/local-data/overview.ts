/** What lies in this browser, counted. Pure. */
import { toLocalDate } from '../lib/clock.ts';
import type { Envelope } from '../storage/envelope.ts';
import type { Snapshot } from '../storage/backup/snapshot.ts';
import { isAcceptableRecord } from '../storage/backup/snapshot.ts';
import { isKeptVault, type KeptVault } from '../storage/backup/plan-sealed.ts';
import { addMonths } from '../lib/calendar.ts';
import { type BookForm, type BookForms, findForm } from './book-forms.ts';
import { isBlank, type Understood, understand } from './record-kinds.ts';

export interface Seen {
  row: Envelope;
  understood: Understood;
  /** The day that it is of, or on which it was last saved. */
  day: string;
}

/** The records of one form, or of one kind that belongs to no form. */
export interface Group {
  kind: string;
  of: string;
  form: BookForm | undefined;
  present: number;
  removed: number;
  purged: number;
  first: string;
  last: string;
}

/** The records of one person. */
export interface Person {
  /** Ids of the rows. */
  ids: Set<string>;
  name: string;
  last: string;
}

export interface Overview {
  /** Rows of records, those in which nothing is written among them. */
  rows: number;
  /** What people take for a record. */
  records: number;
  first: string | undefined;
  groups: Group[];
  people: Person[];
  /** Rows with another version beside them. */
  conflicts: Seen[];
  /** Removed rows that can be brought back, the newest first. */
  removed: Seen[];
  purged: Seen[];
  /** Rows that nobody can read: odd ones, and those that their kind does not understand. */
  unreadable: unknown[];
  sealed: number;
  hasVault: boolean;
  kept: KeptVault[];
  /** Logs with entries whose retention is over. */
  due: { form: BookForm; years: number; rows: Seen[] }[];
}

export function summarise(snapshot: Snapshot, book: BookForms, today: string): Overview {
  const acceptable = snapshot.records.filter(isAcceptableRecord);
  const seen = acceptable.map((row): Seen => {
    const understood = understand(row);
    return { row, understood, day: (understood.is === 'read' && understood.described.day) || toLocalDate(row.savedAt) };
  });
  const telling = seen.filter(({ row, understood }) => row.others || !isBlank(row, understood));
  const readable = telling.filter(({ understood }) => understood.is !== 'unreadable');
  const unreadable = [...snapshot.records.filter((row) => !isAcceptableRecord(row)), ...seen.filter(({ understood }) => understood.is === 'unreadable').map(({ row }) => row)];
  return {
    rows: seen.length,
    records: telling.length,
    first: readable.map(({ day }) => day).sort()[0],
    groups: groupByForm(readable, book),
    people: groupByPerson(readable),
    conflicts: readable.filter(({ row }) => row.others?.some((other) => !isBlank(other, understand(other)))),
    removed: readable.filter(({ row }) => row.removed && !row.purged).sort((a, b) => b.row.savedAt - a.row.savedAt),
    purged: readable.filter(({ row }) => row.purged).sort((a, b) => b.row.purged!.at - a.row.purged!.at),
    unreadable,
    sealed: snapshot.sealed.length,
    hasVault: snapshot.vault.some((row) => (row as { id?: unknown } | null)?.id === 'header'),
    kept: snapshot.vault.filter(isKeptVault),
    due: findDue(readable, book, today),
  };
}

function groupByForm(seen: readonly Seen[], book: BookForms): Group[] {
  const groups = new Map<string, Group>();
  for (const { row, day } of seen) {
    const { kind } = row;
    const form = findForm(book, row);
    // Sittings lie under who sat, and are of no form.
    const of = form ? row.of : '';
    const key = JSON.stringify([kind, of]);
    const group = groups.get(key) ?? { kind, of, form, present: 0, removed: 0, purged: 0, first: day, last: day };
    group[row.purged ? 'purged' : row.removed ? 'removed' : 'present'] += 1;
    if (day < group.first) group.first = day;
    if (day > group.last) group.last = day;
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => (a.kind === b.kind ? b.present - a.present : a.kind < b.kind ? -1 : 1));
}

function groupByPerson(seen: readonly Seen[]): Person[] {
  const names = new Map(seen.flatMap(({ row, understood }) => (row.kind === 'profile' && understood.is === 'read' ? [[row.id, (understood.payload as { name: string }).name] as const] : [])));
  const people = new Map<string, Person>();
  for (const { row, understood, day } of seen) {
    const whose = understood.is === 'read' && !row.removed ? understood.described.whose : '';
    if (whose === '') continue;
    const name = names.get(whose) ?? whose;
    const person = people.get(name) ?? { name, ids: new Set(), last: day };
    person.ids.add(row.id);
    if (day > person.last) person.last = day;
    people.set(name, person);
  }
  return [...people.values()].sort((a, b) => b.ids.size - a.ids.size);
}

/** Entries are old enough for review; nothing happens to them by itself, and a clock that was set forward only makes the list longer. */
function findDue(seen: readonly Seen[], book: BookForms, today: string): Overview['due'] {
  return book.forms.flatMap((form) => {
    const { years } = form;
    if (years === undefined) return [];
    const rows = seen.filter(({ row, day }) => row.kind === form.kind && row.of === form.id && !row.purged && addMonths(day, years * 12) <= today);
    return rows.length > 0 ? [{ form, years, rows: rows.sort((a, b) => (a.day < b.day ? -1 : 1)) }] : [];
  });
}

/** The part of a snapshot that belongs to these records: with the definitions they were filled under, and the counters. */
export function takePart(snapshot: Snapshot, ids: ReadonlySet<string>): Snapshot {
  const records = snapshot.records.filter((row) => isAcceptableRecord(row) && ids.has(row.id)) as Envelope[];
  const used = new Set(records.map(({ definition }) => definition));
  const definitions = snapshot.definitions.filter((row) => used.has(String((row as { fingerprint?: unknown } | null)?.fingerprint)));
  return { definitions, counters: [], records, vault: [], sealed: [] };
}
