import { type Bytes, randomBytes, toBytes } from './bytes.ts';

/** AES-256-GCM: what was sealed, its tag at the end, and the random value that it was sealed with. */
export interface Sealed {
  iv: Bytes;
  bytes: Bytes;
}

/** What a sealed text belongs to. It is not kept with it; who opens it must know it, or opening fails. */
export type Bound = readonly (string | number)[];

/**
 * The 96 bits of `iv` are drawn anew for each sealing. NIST SP 800-38D, 8.3, allows 2^32 of them under one key: at a sealing
 * a second, day and night, that is more than a century.
 */
export async function seal(key: CryptoKey, plain: Bytes, bound: Bound): Promise<Sealed> {
  const iv = randomBytes(12);
  return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: writeBound(bound) }, key, plain)) };
}

/** Throws where a single bit differs: of the sealed text, of `iv`, of what it is bound to. */
export async function open(key: CryptoKey, { iv, bytes }: Sealed, bound: Bound): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: writeBound(bound) }, key, bytes));
}

/** JSON, so that no two lists of parts read the same. */
function writeBound(bound: Bound): Bytes {
  return toBytes(JSON.stringify(['hall-handbook', ...bound]));
}
