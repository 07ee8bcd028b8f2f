import type { Field } from '../data.ts';
import type { FieldWords } from './words.ts';

/** What is wrong with a value in itself. */
export type Fault =
  /** Not one of the choices, not a date, not a figure. */
  | 'unknown'
  /** Holds what looks like a mobile or identity number, where such a thing has no place. */
  | 'personal'
  /** Later than now. */
  | 'future';

/** One kind of field. Pure; every value is kept as text, and what is half typed is kept as it is. */
export interface Kind {
  /** Characters that it takes at most. */
  longest: number;
  /** What is wrong with what was entered; it is not empty and no longer than `longest`. `now` is local, `YYYY-MM-DDTHH:mm`. */
  check(value: string, field: Field, now: string): Fault | null;
  /** As it is read: `2026-11-03 14:32`, `1小时30分`. */
  say(value: string, field: Field, words: FieldWords): string;
  /** With what names or numbers a customer covered; where there is nothing of the kind, as it is said. */
  mask?(value: string, field: Field): string;
  /** Text that sorts as the values do. */
  key(value: string, field: Field): string;
  /** A cell of a foreign table; null where it cannot be that. */
  take(cell: string, field: Field, words: FieldWords): string | null;
  /** What a table takes it for. */
  column?: 'number' | 'date';
}

/** For kinds whose text is what it is. */
export const asIs: Pick<Kind, 'check' | 'say' | 'key' | 'take'> = {
  check: () => null,
  say: (value) => value,
  key: (value) => value,
  take: (cell) => cell,
};

/** Plain digits, points and signs of the full-width ones; 。 is what a Chinese keyboard writes for a point. */
export const toPlain = (text: string): string => text.normalize('NFKC').trim().replace('。', '.').replace('−', '-');
