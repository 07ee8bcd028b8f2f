/**
 * Numbers from 0 to below 1 that a seed decides: the same seed gives the same numbers on every machine, so that a trainer can set one paper for
 * a room. The seed is hashed with FNV-1a (32 bit) over its UTF-16 units and drives mulberry32 (Tommy Ettinger, public domain).
 */
export function seededRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let n = 0; n < seed.length; n += 1) state = Math.imul(state ^ seed.charCodeAt(n), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher–Yates): every order is equally likely. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const shuffled = [...list];
  for (let n = shuffled.length - 1; n > 0; n -= 1) {
    const other = Math.floor(random() * (n + 1));
    [shuffled[n], shuffled[other]] = [shuffled[other]!, shuffled[n]!];
  }
  return shuffled;
}
