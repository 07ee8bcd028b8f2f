/** Bytes as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function toBytes(text: string): Bytes {
  return encoder.encode(text);
}

/** Throws where the bytes are not UTF-8. */
export function toText(bytes: Bytes): string {
  return decoder.decode(bytes);
}

export function toHex(bytes: Bytes): string {
  let hex = '';
  for (const byte of bytes) hex += pairs[byte];
  return hex;
}

export function isBytes(value: unknown): value is Bytes {
  return value instanceof Uint8Array;
}
