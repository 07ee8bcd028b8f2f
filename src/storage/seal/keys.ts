import { type Bytes, randomBytes, toBytes } from './bytes.ts';

/** What the master key is used for. None of them can be taken out of the browser's memory by a script. */
export interface Keys {
  /** Seals rows and the manifest. */
  rows: CryptoKey;
  /** Signs, in the manifest, which rows there are. */
  hashes: CryptoKey;
  /** Makes the ids of rows of the ids of records, which may name a person. */
  names: CryptoKey;
}

/** 256 bits. Who holds them holds everything: wipe them after use. */
export function drawMaster(): Bytes {
  return randomBytes(32);
}

/** HKDF-SHA-256 (RFC 5869), one key a purpose. */
export async function deriveKeys(master: Bytes, vault: string): Promise<Keys> {
  const root = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveKey']);
  const derive = (purpose: string, algorithm: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) =>
    crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: toBytes(vault), info: toBytes(`hall-handbook ${purpose}`) }, root, algorithm, false, uses);
  const hmac: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [rows, hashes, names] = await Promise.all([
    derive('rows', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('hashes', hmac, ['sign']),
    derive('names', hmac, ['sign']),
  ]);
  return { rows, hashes, names };
}

/** HMAC-SHA-256, its first 128 bits. */
export async function sign(key: CryptoKey, said: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, said)).slice(0, 16);
}
