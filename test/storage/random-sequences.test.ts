import { forceCloseDatabase } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Loaded, Saved, Store, Stored } from '../../src/storage/envelope.ts';
import { definition, failPuts, type Page, pageKind, startBrowser } from './tabs.ts';
import { startSealedBrowser } from './vaults.ts';

/**
 * Random sequences of operations from two tabs, with faults between, against a model that is a map. The short form runs
 * with every test; `HANDBOOK_RUNS=10000` is the long one (about 20 operations a run).
 */
const numRuns = Number(process.env['HANDBOOK_RUNS'] ?? 60);

afterEach(() => vi.restoreAllMocks());

/** What must be on the disk. */
interface Row {
  revision: number;
  text: string;
  number: number;
  order: number;
  removed: boolean;
}

type Act = { does: 'save' | 'remove' | 'restore' | 'load'; tab: 0 | 1; id: string; text: string; fresh: boolean };
type Fault = 'none' | 'quota' | 'quota at commit' | 'connection lost' | 'reload' | 'clock';
/** What happens at once. */
interface Step {
  acts: Act[];
  fault: Fault;
}

const act: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom('save', 'save', 'save', 'remove', 'restore', 'load'),
  tab: fc.constantFrom(0, 1),
  id: fc.constantFrom('a', 'b', 'c'),
  text: fc.string({ maxLength: 5 }),
  fresh: fc.boolean(),
});
const fault: fc.Arbitrary<Fault> = fc.constantFrom('none', 'none', 'none', 'none', 'quota', 'quota at commit', 'connection lost', 'reload', 'clock');
const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 3 }), fault }), { minLength: 1, maxLength: 20 });

class Model {
  rows = new Map<string, Row>();
  #order = 0;
  #number = 0;

  /** The answer in short, by what FAULTS and the envelope promise. */
  save(id: string, base: number, text: string, full: boolean): string {
    const row = this.rows.get(id);
    if ((row?.revision ?? 0) !== base) return `changed ${this.load(id)}`;
    if (full) return 'full';
    const kept = row ?? { number: ++this.#number, order: ++this.#order };
    return this.#put(id, { ...kept, revision: base + 1, text, removed: false });
  }

  remove(id: string, base: number, full: boolean): string {
    const row = this.rows.get(id);
    if (!row || row.removed || row.revision !== base) return `changed ${this.load(id)}`;
    return full ? 'full' : this.#put(id, { ...row, revision: base + 1, removed: true });
  }

  restore(id: string, base: number, full: boolean): string {
    const row = this.rows.get(id);
    if (!row?.removed || ![0, 1].includes(row.revision - base)) return `changed ${this.load(id)}`;
    return full ? 'full' : this.#put(id, { ...row, revision: row.revision + 1, removed: false });
  }

  load(id: string): string {
    const row = this.rows.get(id);
    if (!row) return 'empty';
    return row.removed ? `empty ${row.revision}` : `ok ${show({ ...row, id })}`;
  }

  list(): string[] {
    const rows = [...this.rows].flatMap(([id, row]) => (row.removed ? [] : [{ ...row, id }]));
    return rows.sort((a, b) => a.order - b.order).map(show);
  }

  #put(id: string, row: Row): string {
    this.rows.set(id, row);
    return `saved ${show({ ...row, id })}`;
  }
}

const show = ({ id, revision, number, text }: { id: string; revision: number; number: number; text: string }) => JSON.stringify([id, revision, number, text]);
const showRecord = ({ id, revision, number = 0, payload }: Stored<Page>) => show({ id, revision, number, text: payload.text });

function sayLoaded(loaded: Loaded<Page>): string {
  if (loaded.answer === 'ok') return `ok ${showRecord(loaded.record)}`;
  if (loaded.answer === 'empty') return loaded.removed === undefined ? 'empty' : `empty ${loaded.removed}`;
  return JSON.stringify(loaded);
}

function saySaved(saved: Saved<Page>): string {
  if (saved.answer === 'saved') return `saved ${showRecord(saved.record)}`;
  return saved.answer === 'changed' ? `changed ${sayLoaded(saved.theirs)}` : saved.answer === 'full' ? 'full' : JSON.stringify(saved);
}

/** Two tabs on one disk. Each remembers the record that it last saw, as a form does. */
class Tabs {
  readonly #openStore: (now: () => number) => Promise<Store>;
  readonly #rows: 'records' | 'sealed';
  readonly #connections: IDBDatabase[] = [];
  #clock = 0;
  #tabs: { store: Store; seen: Map<string, Stored<Page>> }[] = [];

  constructor(disk: IDBFactory, rows: 'records' | 'sealed', open: (now: () => number) => Promise<Store>) {
    this.#rows = rows;
    this.#openStore = open;
    this.#listen(disk);
  }

  async start(): Promise<void> {
    this.#tabs = [await this.#open(), await this.#open()];
  }

  #listen(disk: IDBFactory): void {
    const open = disk.open.bind(disk);
    vi.spyOn(disk, 'open').mockImplementation((...names) => {
      const request = open(...names);
      request.addEventListener('success', () => this.#connections.push(request.result));
      return request;
    });
  }

  async #open() {
    return { store: await this.#openStore(() => this.#clock), seen: new Map<string, Stored<Page>>() };
  }

  /** Until both tabs have a connection, so that what is asked at once is asked in a known order. */
  async settle(): Promise<void> {
    await new Promise(setImmediate);
    const listed = await Promise.all(this.#tabs.map(({ store }) => store.list(pageKind, 'book')));
    if (listed.some(({ answer }) => answer !== 'ok')) await this.settle();
  }

  async suffer(fault: Fault): Promise<void> {
    if (fault === 'quota') failPuts(this.#rows, 'QuotaExceededError');
    if (fault === 'quota at commit') failPuts(this.#rows, 'QuotaExceededError', 'commit');
    if (fault === 'clock') this.#clock -= 86_400_000;
    if (fault === 'reload') this.#tabs[0] = await this.#open();
    if (fault === 'connection lost') for (const connection of this.#connections.splice(0)) forceCloseDatabase(connection as never);
    await this.settle();
  }

  async act({ does, tab, id, text, fresh }: Act, { rows }: Model): Promise<{ base: number; answer: Promise<string> }> {
    const { store, seen } = this.#tabs[tab]!;
    const base = fresh ? (rows.get(id)?.revision ?? 0) : (seen.get(id)?.revision ?? 0);
    const record = { id, of: 'book', definition: definition.fingerprint, savedAt: 0, ...seen.get(id), revision: base, payload: { text } };
    const see = (answer: Saved<Page> | Loaded<Page>) => {
      if ('record' in answer) seen.set(id, answer.record);
      return answer;
    };
    const ask = {
      save: async () => saySaved(see(await store.save(pageKind, { id, of: 'book', definition, revision: base, payload: { text }, sequence: 'page' })) as Saved<Page>),
      remove: async () => saySaved(see(await store.remove(pageKind, id, base)) as Saved<Page>),
      restore: async () => saySaved(see(await store.restore(pageKind, record)) as Saved<Page>),
      load: async () => sayLoaded(see(await store.load(pageKind, id)) as Loaded<Page>),
    };
    return { base, answer: ask[does]() };
  }

  async list(tab: 0 | 1): Promise<string[]> {
    const listed = await this.#tabs[tab]!.store.list(pageKind, 'book');
    return listed.answer === 'ok' && listed.aside.length === 0 ? listed.records.map(showRecord) : [JSON.stringify(listed)];
  }
}

/** What happens at once is asked at once, or one after the other where encryption takes an unknown time between. */
async function play(sequence: Step[], tabs: Tabs, atOnce: boolean): Promise<void> {
  const model = new Model();
  await tabs.start();
  await tabs.settle();
  for (const { acts, fault } of sequence) {
    await tabs.suffer(fault);
    const full = fault.startsWith('quota');
    for (const together of atOnce ? [acts] : acts.map((act) => [act])) {
      const asked = await Promise.all(together.map((one) => tabs.act(one, model)));
      const expected = together.map(({ does, id, text }, n) => (does === 'load' ? model.load(id) : does === 'save' ? model.save(id, asked[n]!.base, text, full) : model[does](id, asked[n]!.base, full)));
      expect(await Promise.all(asked.map(({ answer }) => answer))).toEqual(expected);
    }
    if (full) vi.mocked(IDBObjectStore.prototype.put).mockRestore();
  }
  for (const tab of [0, 1] as const) expect(await tabs.list(tab)).toEqual(model.list());
}

test(
  'F18: two tabs and faults lose nothing that was said to be saved',
  () =>
    fc.assert(
      fc.asyncProperty(steps, (sequence) => {
        const { disk, openTab } = startBrowser();
        return play(sequence, new Tabs(disk, 'records', async (now) => openTab({ now })), true);
      }),
      { numRuns },
    ),
  Math.max(30_000, numRuns * 100),
);

test(
  'nor do they under seal, and nothing seems to have been changed from outside',
  () =>
    fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const { disk, createVault, unlockTab } = startSealedBrowser();
        await createVault();
        await play(sequence, new Tabs(disk, 'sealed', async (now) => (await unlockTab({ now })).store), false);
        expect((await unlockTab()).state).toMatchObject({ is: 'open', findings: [], asides: [] });
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    ),
  Math.max(60_000, numRuns * 300),
);
