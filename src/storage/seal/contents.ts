import type { Aside, Definition, Envelope } from '../envelope.ts';
import { type Bytes, toHex } from './bytes.ts';
import { bucketOf, type ManifestRow } from './manifest.ts';
import type { Content, SealedRow } from './sealed-row.ts';

/** A row in memory: what it says, or why it cannot be opened. */
export type OpenedRow = { row: SealedRow; content: Content } | { row: SealedRow; aside: Aside };

/** What all rows say, in the memory of this page and nowhere else, from unlocking to locking. */
export class Contents {
  /** The manifest that this agrees with. */
  #at = '';
  readonly #rows = new Map<string, OpenedRow>();
  readonly #records = new Map<string, Content & { is: 'record' }>();
  readonly #definitions = new Map<string, Definition>();
  /** Rows that are not even rows. */
  #strays: readonly Aside[] = [];

  isAt(manifest: ManifestRow | undefined): boolean {
    return manifest !== undefined && this.#at === toHex(manifest.iv);
  }

  agreesWith(manifest: ManifestRow): void {
    this.#at = toHex(manifest.iv);
  }

  /** Something on the disk is not what it was: everything is to be read again. */
  doubt(): void {
    this.#at = '';
  }

  /** The row with this id where it is still the one that was opened. */
  known(id: string, iv: Bytes): OpenedRow | undefined {
    const known = this.#rows.get(id);
    return known && isSame(known.row.iv, iv) ? known : undefined;
  }

  rowOf(id: string): OpenedRow | undefined {
    return this.#rows.get(id);
  }

  put(opened: OpenedRow): void {
    this.#rows.set(opened.row.id, opened);
    if (!('content' in opened)) return;
    const { content } = opened;
    if (content.is === 'record') this.#records.set(content.row.id, content);
    else this.#definitions.set(content.row.fingerprint, content.row);
  }

  replace(all: readonly OpenedRow[], strays: readonly Aside[]): void {
    this.#strays = strays;
    this.#rows.clear();
    this.#records.clear();
    this.#definitions.clear();
    for (const opened of all) this.put(opened);
  }

  record(id: string): (Content & { is: 'record' }) | undefined {
    return this.#records.get(id);
  }

  definition(fingerprint: string): Definition | undefined {
    return this.#definitions.get(fingerprint);
  }

  instance(kind: string, of: string): Envelope[] {
    return [...this.#records.values()].flatMap(({ row }) => (row.kind === kind && row.of === of ? [row] : []));
  }

  everything(): { records: Envelope[]; definitions: Definition[] } {
    return structuredClone({ records: [...this.#records.values()].map(({ row }) => row), definitions: [...this.#definitions.values()] });
  }

  all(): OpenedRow[] {
    return [...this.#rows.values()];
  }

  get strays(): readonly Aside[] {
    return this.#strays;
  }

  get asides(): Aside[] {
    return [...this.#strays, ...this.all().flatMap((opened) => ('aside' in opened ? [opened.aside] : []))];
  }

  /** The rows of one bucket with these among them, in the order of their ids. */
  bucketWith(bucket: string, changed: readonly SealedRow[]): SealedRow[] {
    const rows = new Map<string, SealedRow>();
    for (const { row } of this.#rows.values()) if (bucketOf(row.id) === bucket) rows.set(row.id, row);
    for (const row of changed) if (bucketOf(row.id) === bucket) rows.set(row.id, row);
    return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

export function isSame(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, n) => byte === b[n]);
}
