import type { Failure } from '../failure.ts';
import type { Bytes } from './bytes.ts';
import type { Change } from './change.ts';
import type { Door } from './door.ts';
import { readPassphrase } from './passphrase.ts';
import type { Present } from './session.ts';
import { makeSlot, openSlots, type Slot } from './slots.ts';

/** What came of something that was asked of the vault. `wrong`: the secret opens nothing, for whatever reason. */
export type Answer = 'done' | 'wrong' | 'changed' | Failure;

/**
 * Who can open the vault: each person a slot of their own, the recovery code another. The master key cannot be taken out of
 * the memory of a page, so whoever makes a slot shows a passphrase (or the code) that opens one already: that is `secret`.
 */
export class People {
  readonly #door: Door;
  readonly #now: () => number;
  readonly #rounds: number;

  constructor(door: Door, now: () => number, rounds: number) {
    this.#door = door;
    this.#now = now;
    this.#rounds = rounds;
  }

  add(secret: string, passphrase: string, name: string): Promise<Answer> {
    return this.#withMaster(secret, async (master, { header, manifest }) => {
      const slot = await makeSlot(master, readPassphrase(passphrase), 'passphrase', header.vault, this.#rounds);
      return { slots: [...header.slots, slot], manifest: { people: { ...manifest.people, [slot.id]: { name, since: this.#now() } } } };
    });
  }

  /** The passphrase `secret` is replaced; the name stays. */
  changePassphrase(secret: string, passphrase: string): Promise<Answer> {
    return this.#withMaster(readPassphrase(secret), async (master, { header, manifest }, used) => {
      const slot = await makeSlot(master, readPassphrase(passphrase), 'passphrase', header.vault, this.#rounds);
      const { [used.id]: person = { name: '', since: this.#now() }, ...others } = manifest.people;
      return { slots: [...header.slots.filter(({ id }) => id !== used.id), slot], manifest: { people: { ...others, [slot.id]: person } } };
    });
  }

  /** The code that there was opens nothing any more. */
  changeRecoveryCode(secret: string, recoveryCode: string): Promise<Answer> {
    return this.#withMaster(secret, async (master, { header }) => {
      const slot = await makeSlot(master, recoveryCode, 'recovery', header.vault, this.#rounds);
      return { slots: [...header.slots.filter(({ opens }) => opens !== 'recovery'), slot] };
    });
  }

  /** The passphrase of this slot opens nothing any more. The last one stays. What the person may have copied before stays open to them: see `changeKey`. */
  async drop(id: string): Promise<Answer> {
    const entered = await this.#door.enter<Answer>(async (_, { header, manifest }) => {
      const slots = header.slots.filter((slot) => slot.id !== id);
      if (slots.length === header.slots.length || !slots.some(({ opens }) => opens === 'passphrase')) return { answer: 'changed', change: null };
      const { [id]: __, ...people } = manifest.people;
      return { answer: 'done', change: { slots, manifest: { people } } };
    });
    return entered.is === 'done' ? entered.answer : entered.why;
  }

  async #withMaster(secret: string, work: (master: Bytes, present: Present, used: Slot) => Promise<Change>): Promise<Answer> {
    const entered = await this.#door.enter<Answer>(async ({ vault }, present) => {
      const opened = (await openSlots(present.header.slots, secret, vault)) ?? (await openSlots(present.header.slots, readPassphrase(secret), vault));
      if (!opened) return { answer: 'wrong', change: null };
      const change = await work(opened.master, present, opened.slot);
      opened.master.fill(0);
      return { answer: 'done', change };
    });
    return entered.is === 'done' ? entered.answer : entered.why;
  }
}
