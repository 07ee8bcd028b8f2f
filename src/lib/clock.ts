/**
 * Times as this machine's wall clock shows them. Local-time arithmetic by hand, because what a locale makes of a date
 * differs from one browser to the next and these strings are stored, compared and printed.
 */

/** Milliseconds since 1970 → `14:32`. */
export function formatTime(ms: number): string {
  return toLocalDateTime(ms).slice(11);
}

/** `2026-11-03`, with or without a time after it → `2026年11月3日`. Anything else comes back as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso) ?? [];
  return year && month && day ? `${year}年${Number(month)}月${Number(day)}日` : iso;
}

/** Milliseconds since 1970 → `2026-11-03`, the value of a date input. */
export function toLocalDate(ms: number): string {
  return toLocalDateTime(ms).slice(0, 10);
}

/** Milliseconds since 1970 → `2026-11-03T14:32`, the value of a local date-time input. */
export function toLocalDateTime(ms: number): string {
  const at = new Date(ms);
  const date = [String(at.getFullYear()).padStart(4, '0'), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-');
  return `${date}T${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
