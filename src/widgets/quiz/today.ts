/** The first millisecond of the day that `now` is in, by this machine's clock. */
export function today(now: number): number {
  const at = new Date(now);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}

/** The first millisecond of the next one. Not 24 hours later: days in which clocks are put forward are shorter. */
export function tomorrow(now: number): number {
  const at = new Date(now);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1).getTime();
}
