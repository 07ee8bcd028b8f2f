import { storage as reasons } from '../ui/text/zh-Hans/form.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { Envelope } from '../storage/envelope.ts';
import { type BookForms, findForm } from './book-forms.ts';
import type { Done } from '../storage/backup/archive.ts';

/** What the records of this kind and form are called. */
export function sayForm(book: BookForms, { kind, of }: { kind: string; of: string }): string {
  const form = findForm(book, { kind, of });
  if (!form) return words.kinds[kind] ?? words.otherKind(kind);
  if (kind === form.kind) return form.title;
  return (words.ofForm[kind] ?? words.otherOf)(form.title);
}

export function sayFailure({ why }: Extract<Done<unknown>, { answer: 'failed' }>): string {
  if (why === 'unverified') return words.unverified;
  return why === 'changed' ? words.changed : reasons[why];
}

/** Bytes in the unit that people read them in. */
export function sayBytes(bytes: number): string {
  const [size, unit] = [[1e9, 'GB'], [1e6, 'MB'], [1e3, 'KB']].find(([size]) => bytes >= (size as number)) ?? [1e3, 'KB'];
  const rounded = bytes / (size as number);
  return `${rounded >= 10 ? Math.round(rounded) : rounded.toFixed(1)}${unit}`;
}

/** The number of an entry as its log writes it; of what is purged nothing else is left. */
export function sayNumber(book: BookForms, { kind, of, number, sequence = '' }: Pick<Envelope, 'kind' | 'of' | 'number' | 'sequence'>): string {
  if (number === undefined) return '';
  const { prefix } = findForm(book, { kind, of }) ?? {};
  const year = /\/(\d{4})$/.exec(sequence)?.[1];
  return prefix && year ? `${prefix}-${year}-${String(number).padStart(4, '0')}` : String(number);
}
