import { openChannel } from '../channel.ts';
import { commitSealed, connect, type Database } from '../database.ts';
import type { Aside, Store, Unavailable } from '../envelope.ts';
import type { Failure } from '../failure.ts';
import { randomId } from '../ids.ts';
import { Stamps } from '../lineage.ts';
import type { StoreOptions } from '../store.ts';
import { startWatching } from '../watchers.ts';
import { bringIn, type VaultContents } from './bring-in.ts';
import { changeKey } from './change-key.ts';
import { Door } from './door.ts';
import { type Header, presentFormat, readHeader } from './header.ts';
import { deriveKeys, drawMaster } from './keys.ts';
import { emptyManifest, type Finding, type Manifest, sealManifest } from './manifest.ts';
import { readPassphrase } from './passphrase.ts';
import { type Answer, People } from './people.ts';
import { readState } from './read-state.ts';
import { createSealedStore } from './sealed-store.ts';
import { beginSession, type Present, type Session } from './session.ts';
import { openSignals, type Signals } from './signals.ts';
import { makeSlot, openSlots, type Slot, usualRounds } from './slots.ts';
import { type Refusal, refusalHere } from './surroundings.ts';
import { takeIn } from './take-in.ts';

/** Somebody whose passphrase opens the vault. */
export interface Person {
  /** Id of the slot. */
  id: string;
  name: string;
  /** Milliseconds since 1970. */
  since: number;
}

export interface OpenView {
  is: 'open';
  /** Whose passphrase opened it; null with the recovery code. */
  who: Person | null;
  people: Person[];
  hasRecoveryCode: boolean;
  findings: Finding[];
  /** Rows that the key does not open. */
  asides: Aside[];
}

export type VaultState =
  | { is: 'looking' }
  | { is: 'refused'; why: Refusal }
  | { is: 'unavailable'; why: Unavailable }
  /** None has been made yet. */
  | { is: 'absent' }
  /** There are sealed rows, and what opens them is gone or broken: nothing is made anew over them. */
  | { is: 'damaged' }
  | { is: 'locked' }
  | OpenView;

export interface VaultOptions extends StoreOptions {
  refusal?: () => Refusal | undefined;
  signals?: Signals;
  /** Of PBKDF2. Only tests take fewer. */
  rounds?: number;
}

let ofThisPage: Vault | undefined;

/** Opens nothing yet. Without options: the one vault of this page. */
export function openVault(options?: VaultOptions): Vault {
  if (options) return new Vault(options);
  ofThisPage ??= new Vault({});
  return ofThisPage;
}

/**
 * Where records are kept that name people. Its master key is in the memory of this page from unlocking to locking, and is kept
 * nowhere. No method rejects.
 */
export class Vault {
  state: VaultState = { is: 'looking' };
  readonly store: Store;
  readonly people: People;
  readonly #door: Door;
  readonly #now: () => number;
  readonly #rounds: number;
  readonly #refusal: () => Refusal | undefined;
  readonly #signals: Signals;
  readonly #listeners = new Set<() => void>();
  /** Forms with something to hand over before the lock. */
  readonly #leaving = new Set<() => void>();
  #isListening = false;

  constructor({ indexedDB, now = Date.now, channel = openChannel('handbook-sealed'), stamps = new Stamps(), refusal = refusalHere, signals = openSignals('handbook-vault'), rounds = usualRounds, ...rest }: VaultOptions) {
    const connection = connect({ factory: () => indexedDB ?? globalThis.indexedDB, ...rest });
    this.#door = new Door({ connection, now, seen: (session, present) => this.#see(session, present), shutOut: () => this.forget() });
    this.#now = now;
    this.#rounds = rounds;
    this.#refusal = refusal;
    this.#signals = signals;
    this.people = new People(this.#door, now, rounds);
    this.store = createSealedStore(this.#door.enter, startWatching(channel), now, stamps, (listener) => {
      this.#leaving.add(listener);
      return () => void this.#leaving.delete(listener);
    });
  }

  /** Begins to look. Returns the stop function. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#listen();
    if (this.state.is === 'looking') void this.look();
    return () => void this.#listeners.delete(listener);
  }

  /** Reads what is there. An open vault stays open, unless its key is another one by now. */
  async look(): Promise<void> {
    this.#listen();
    const refusal = this.#refusal();
    if (refusal) this.#show({ is: 'refused', why: refusal });
    else if (this.#door.session) await this.#door.enter(async () => ({ answer: undefined, change: null }));
    else this.#show(await this.#door.use<VaultState>(readState, (why) => ({ is: 'unavailable', why: why === 'full' ? 'blocked' : why })));
  }

  /** Makes the vault, with one person and the recovery code, and leaves it open. */
  create(passphrase: string, name: string, recoveryCode: string): Promise<Answer> {
    return this.#unlessRefused(async (database) => {
      const now = this.#now();
      const vault = randomId();
      const master = drawMaster();
      const slots = await Promise.all([makeSlot(master, readPassphrase(passphrase), 'passphrase', vault, this.#rounds), makeSlot(master, recoveryCode, 'recovery', vault, this.#rounds)]);
      const keys = await deriveKeys(master, vault);
      master.fill(0);
      const header: Header = { id: 'header', format: presentFormat, vault, key: randomId(), revision: 1, slots };
      const manifest: Manifest = { ...emptyManifest(now), people: { [slots[0].id]: { name, since: now } } };
      const row = await sealManifest(keys, vault, manifest, 1);
      const isMade = await commitSealed(database, async (writing) => {
        const [vaultRows, sealedRows] = [writing.objectStore('vault'), writing.objectStore('sealed')];
        if ((await vaultRows.count()) > 0 || (await sealedRows.count()) > 0) return false;
        await Promise.all([vaultRows.put(header), vaultRows.put(row)]);
        return true;
      });
      if (isMade) await this.#begin(beginSession(keys, header, slots[0].id));
      this.#signals.send('changed');
      if (!isMade) await this.look();
      return isMade ? 'done' : 'changed';
    });
  }

  unlock(passphrase: string): Promise<Answer> {
    return this.#unlock(readPassphrase(passphrase), 'passphrase');
  }

  /** The code as `readRecoveryCode` gives it. Who comes in by it gets a passphrase of their own at once. */
  async unlockWithCode(recoveryCode: string, { passphrase, name }: { passphrase: string; name: string }): Promise<Answer> {
    const answer = await this.#unlock(recoveryCode, 'recovery');
    return answer === 'done' ? this.people.add(recoveryCode, passphrase, name) : answer;
  }

  /** In all tabs; what is being saved is saved first. */
  async lock(): Promise<void> {
    this.#signals.send('lock');
    await this.#lockHere();
  }

  /** At once, while the page is being left: what was handed to the browser is still written. */
  forget(): void {
    this.#door.session = undefined;
    if (this.state.is === 'open') this.#show({ is: 'locked' });
  }

  /** Tells the other tabs that somebody is at work. */
  stayAwake(): void {
    this.#signals.send('active');
  }

  /** Returns the stop function. */
  onStayAwake(listener: () => void): () => void {
    return this.#signals.listen((signal) => signal === 'active' && listener());
  }

  /** See `change-key.ts`. The other tabs lock. */
  async changeKey(passphrase: string, recoveryCode: string): Promise<Answer> {
    const { session } = this.#door;
    if (!session) return 'locked';
    const looked = await this.#door.enter(async (_, present) => ({ answer: present, change: null }));
    if (looked.is === 'refused') return looked.why;
    return this.#unlessRefused(async (database) => {
      const changed = await changeKey(database, session, looked.answer, passphrase, recoveryCode, this.#rounds, this.#now());
      if (typeof changed === 'string') return changed;
      this.#signals.send('lock');
      return this.#begin(changed);
    });
  }

  /** Somebody has read what was found. */
  async acknowledge(): Promise<void> {
    await this.#door.enter(async (_, { manifest }) => ({ answer: undefined, change: { manifest: { findings: manifest.findings.map((finding) => ({ ...finding, seen: true as const })) } } }));
    await this.look();
  }

  /** Everything in it, opened: the records, removed or not, the definitions they were filled under, the last number of each sequence. */
  async takeOut(): Promise<VaultContents | Failure> {
    const entered = await this.#door.enter<VaultContents>(async ({ contents }, { manifest }) => ({ answer: { ...contents.everything(), counters: manifest.counters }, change: null }));
    return entered.is === 'done' ? entered.answer : entered.why;
  }

  /** Puts these over what is there under their ids, all in one transaction or none; no counter goes back. */
  putIn(contents: VaultContents): Promise<Answer> {
    return this.mergeIn(() => contents);
  }

  /** The same for what is decided by what is there: `decide` is asked again where somebody was faster. */
  async mergeIn(decide: (own: VaultContents) => VaultContents): Promise<Answer> {
    const entered = await this.#door.enter<Answer>(async (session, { manifest }) => {
      const { records, definitions, counters } = decide({ ...session.contents.everything(), counters: manifest.counters });
      const isNothing = records.length + definitions.length + Object.keys(counters).length === 0;
      return { answer: 'done', change: isNothing ? null : bringIn(session, manifest, records, definitions, counters) };
    });
    return entered.is === 'done' ? entered.answer : entered.why;
  }

  /** Brings records of this kind that lie in clear under seal, verifies them, and only then takes the clear ones away. Answers how many. */
  async takeIn(kind: string): Promise<number | Failure> {
    return this.#door.use<number | Failure>(
      (database) => takeIn(database, this.#door.enter, kind),
      (why) => why,
    );
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.#signals.listen((signal) => {
      if (signal === 'lock') void this.#lockHere();
      if (signal === 'changed') void this.look();
    });
  }

  async #lockHere(): Promise<void> {
    if (this.#door.session) {
      for (const listener of this.#leaving) listener();
      await this.#door.settled(2_000);
    }
    this.forget();
  }

  #unlock(secret: string, opens: Slot['opens']): Promise<Answer> {
    return this.#unlessRefused(async (database) => {
      const read = readHeader(await database.get('vault', 'header'));
      if (read.is !== 'header') {
        await this.look();
        return read.is === 'newer' ? 'outdated' : 'changed';
      }
      const { header } = read;
      const opened = await openSlots(
        header.slots.filter((slot) => slot.opens === opens),
        secret,
        header.vault,
      );
      if (!opened) return 'wrong';
      const keys = await deriveKeys(opened.master, header.vault);
      opened.master.fill(0);
      return this.#begin(beginSession(keys, header, opened.slot.id));
    });
  }

  /** Opens what there is. */
  async #begin(session: Session): Promise<Answer> {
    this.#listen();
    this.#door.session = session;
    const entered = await this.#door.enter(async () => ({ answer: 'done' as const, change: null }));
    if (entered.is === 'refused') this.#door.session = undefined;
    return entered.is === 'done' ? entered.answer : entered.why;
  }

  async #unlessRefused(work: (database: Database) => Promise<Answer>): Promise<Answer> {
    const refusal = this.#refusal();
    if (refusal) {
      this.#show({ is: 'refused', why: refusal });
      return 'blocked';
    }
    return this.#door.use<Answer>(work, (why) => why);
  }

  #see(session: Session, { header, manifest }: Present): void {
    // It was locked meanwhile.
    if (this.#door.session !== session) return;
    const { contents, slot } = session;
    const people = header.slots.flatMap(({ id, opens }) => (opens === 'passphrase' ? [{ id, name: '', since: 0, ...manifest.people[id] }] : []));
    const hasRecoveryCode = header.slots.some(({ opens }) => opens === 'recovery');
    this.#show({ is: 'open', who: people.find(({ id }) => id === slot) ?? null, people, hasRecoveryCode, findings: manifest.findings, asides: contents.asides });
  }

  /** Tells nobody where nothing is different: this comes with every save. */
  #show(state: VaultState): void {
    if (JSON.stringify(state) === JSON.stringify(this.state)) return;
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
