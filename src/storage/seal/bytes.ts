/** Bytes as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

export function toBytes(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Throws where the bytes are not UTF-8. */
export function toText(bytes: Bytes): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function isBytes(value: unknown): value is Bytes {
  return value instanceof Uint8Array;
}
