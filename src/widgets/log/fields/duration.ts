import { asIs, type Kind, toPlain } from './kind.ts';

/** Whole minutes. */
export const duration: Kind = {
  ...asIs,
  longest: 6,
  check: (value) => (/^\d{1,6}$/.test(value) ? null : 'unknown'),
  say: (value, _, words) => (/^\d{1,6}$/.test(value) ? words.duration(Math.floor(Number(value) / 60), Number(value) % 60) : value),
  key: (value) => value.padStart(6, '0'),
  // 90, 1:30, 1小时30分.
  take: (cell, _, words) => {
    const plain = toPlain(cell);
    const [, hours, minutes] = /^(\d{1,4}):(\d{2})$/.exec(plain) ?? words.durationForm.exec(plain) ?? [];
    if (hours !== undefined || minutes !== undefined) return String(Number(hours ?? 0) * 60 + Number(minutes ?? 0));
    return /^\d{1,6}$/.test(plain) ? plain : null;
  },
};

/** Hours and minutes as typed → minutes as text; what is no number stays as it was typed, to be told. */
export function joinDuration(hours: string, minutes: string): string {
  const [h, m] = [toPlain(hours), toPlain(minutes)];
  if (h === '' && m === '') return '';
  return /^\d{0,4}$/.test(h) && /^\d{0,4}$/.test(m) ? String(Number(h) * 60 + Number(m)) : `${h}:${m}`;
}

export function splitDuration(value: string): { hours: string; minutes: string } {
  if (!/^\d{1,6}$/.test(value)) {
    const [hours = '', minutes = ''] = value.split(':');
    return { hours, minutes };
  }
  return { hours: String(Math.floor(Number(value) / 60)), minutes: String(Number(value) % 60) };
}
