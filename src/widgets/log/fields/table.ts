import type { Field, FieldKind } from '../data.ts';
import { choice, choices, yesNo } from './choice.ts';
import { duration } from './duration.ts';
import { asIs, type Kind } from './kind.ts';
import { maskNumbers } from './mask.ts';
import { money, number } from './number.ts';
import { phone } from './phone.ts';
import { longText, person, text } from './text.ts';
import { date, dateTime } from './time.ts';
import type { FieldWords } from './words.ts';

/** Nothing is entered on the screen, or it is entered elsewhere. */
const none: Kind = { ...asIs, longest: 0, take: () => '' };

/** Every kind by the name that authors write. A new one is a module here, its shape in schema.ts, and its control. */
const kinds: Record<FieldKind, Kind> = {
  text,
  'long-text': longText,
  number,
  money,
  phone,
  person,
  choice,
  choices,
  'yes-no': yesNo,
  date,
  'date-time': dateTime,
  duration,
  /** The number of an entry of another log, and what it is called: `SB-2026-0003 3号台打印机`; or what it is called alone. */
  record: { ...asIs, longest: 80 },
  signature: none,
  entries: none,
};

export const kindOf = ({ kind }: Pick<Field, 'kind'>): Kind => kinds[kind];

export const sayValue = (field: Field, value: string, words: FieldWords): string => (value === '' ? '' : kindOf(field).say(value, field, words));

/** As it stands in lists, on paper and in files unless somebody asks for more. Numbers inside sentences are covered too. */
export function sayMasked(field: Field, value: string, words: FieldWords): string {
  if (value === '') return '';
  if (isPersonal(field)) return kindOf(field).mask?.(value, field) ?? value;
  const said = sayValue(field, value, words);
  return field.kind === 'text' || field.kind === 'long-text' ? maskNumbers(said) : said;
}

/** Made to hold what names or numbers a customer or visitor. */
export const isPersonal = ({ kind, personal }: Pick<Field, 'kind' | 'personal'>): boolean => kind === 'phone' || personal !== undefined;

/** Whether something is written into it on the screen. */
export const isWritten = ({ kind }: Pick<Field, 'kind'>): boolean => kind !== 'signature' && kind !== 'entries';
