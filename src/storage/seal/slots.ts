import { randomId } from '../ids.ts';
import { type Bytes, isBytes, randomBytes, toBytes } from './bytes.ts';
import { open, type Sealed, seal } from './cipher.ts';

/** How a key is made of a secret, as the slot records it: a later release may make new slots dearer and still opens this one. */
interface Derivation {
  name: 'PBKDF2';
  hash: 'SHA-256';
  rounds: number;
  salt: Bytes;
}

/** The master key, sealed under one secret. Whose slot it is, is not written here but in the sealed manifest. */
export interface Slot extends Sealed {
  id: string;
  opens: 'passphrase' | 'recovery';
  derivation: Derivation;
}

/** OWASP Password Storage Cheat Sheet, 2023, for PBKDF2 with SHA-256. */
export const usualRounds = 600_000;
/** More than that was not written by this site: it would keep the browser busy for minutes. */
const mostRounds = 10_000_000;

export async function makeSlot(master: Bytes, secret: string, opens: Slot['opens'], vault: string, rounds = usualRounds): Promise<Slot> {
  const id = randomId();
  const derivation: Derivation = { name: 'PBKDF2', hash: 'SHA-256', rounds, salt: randomBytes(16) };
  return { id, opens, derivation, ...(await seal(await deriveKey(secret, derivation), master, ['slot', vault, id, opens])) };
}

/** The first slot that this secret opens, with the master key; null where it opens none, for whatever reason. */
export async function openSlots(slots: readonly Slot[], secret: string, vault: string): Promise<{ slot: Slot; master: Bytes } | null> {
  const tries = slots.map(async (slot) => {
    const master = await open(await deriveKey(secret, slot.derivation), slot, ['slot', vault, slot.id, slot.opens]);
    return { slot, master };
  });
  const opened = await Promise.allSettled(tries);
  return opened.find((one) => one.status === 'fulfilled')?.value ?? null;
}

async function deriveKey(secret: string, { name, hash, rounds, salt }: Derivation): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey('raw', toBytes(secret), name, false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name, hash, iterations: rounds, salt }, root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** A slot that this release can try. */
export function isSlot(value: unknown): value is Slot {
  if (typeof value !== 'object' || value === null) return false;
  const { id, opens, derivation, iv, bytes } = value as Partial<Slot>;
  return (
    typeof id === 'string' &&
    (opens === 'passphrase' || opens === 'recovery') &&
    derivation?.name === 'PBKDF2' &&
    derivation.hash === 'SHA-256' &&
    Number.isInteger(derivation.rounds) &&
    derivation.rounds >= 1 &&
    derivation.rounds <= mostRounds &&
    isBytes(derivation.salt) &&
    isBytes(iv) &&
    isBytes(bytes)
  );
}
