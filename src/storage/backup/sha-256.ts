/**
 * SHA-256 (FIPS 180-4) as a checksum of backup files, in hexadecimal. By hand, because WebCrypto is not there over plain http, where
 * halls keep records too. It notices damage; it proves nothing, and nothing is sealed with it.
 */
export function sha256(text: string | Uint8Array): string {
  const message = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const padded = new Uint8Array((((message.length + 8) >> 6) + 1) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(padded.length - 4, message.length << 3);

  const hash = Uint32Array.from(initial);
  const w = new Uint32Array(64);
  for (let start = 0; start < padded.length; start += 64) {
    for (let n = 0; n < 16; n++) w[n] = view.getUint32(start + n * 4);
    for (let n = 16; n < 64; n++) {
      const x = w[n - 15]!;
      const y = w[n - 2]!;
      w[n] = w[n - 16]! + w[n - 7]! + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
    }
    mix(hash, w);
  }
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(hash: Uint32Array, w: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let n = 0; n < 64; n++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[n]! + w[n]!) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, n) => {
    hash[n] = hash[n]! + word;
  });
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fractional parts of the square and cube roots of the first primes. */
const primes = Array.from({ length: 311 }, (_, n) => n + 1).filter((n) => n > 1 && !Array.from({ length: Math.floor(Math.sqrt(n)) - 1 }, (_, k) => k + 2).some((k) => n % k === 0));
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 0x100000000);
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Uint32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
