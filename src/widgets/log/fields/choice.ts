import { asIs, type Kind } from './kind.ts';

/** Options are written from the least to the most, so their place says more than their spelling. */
const place = (options: readonly string[] = [], value: string): string => {
  const n = options.indexOf(value);
  return n < 0 ? value : String(n).padStart(2, '0');
};

export const choice: Kind = {
  ...asIs,
  longest: 60,
  check: (value, { options = [] }) => (options.includes(value) ? null : 'unknown'),
  key: (value, { options }) => place(options, value),
  take: (cell, { options = [] }) => options.find((option) => option === cell.trim()) ?? null,
};

/** The chosen ones, one a line, in the order of the options. */
export const splitChoices = (value: string): string[] => value.split('\n').filter(Boolean);
export const joinChoices = (chosen: readonly string[], options: readonly string[] = []): string =>
  [...options.filter((option) => chosen.includes(option)), ...chosen.filter((one) => !options.includes(one))].join('\n');

export const choices: Kind = {
  longest: 400,
  check: (value, { options = [] }) => (splitChoices(value).every((one) => options.includes(one)) ? null : 'unknown'),
  say: (value, _, words) => splitChoices(value).join(words.and),
  key: (value, { options }) => splitChoices(value).map((one) => place(options, one)).join(),
  take: (cell, { options = [] }) => {
    const found = cell.split(/[、;；,，\n]/).map((one) => one.trim()).filter(Boolean);
    return found.every((one) => options.includes(one)) ? joinChoices(found, options) : null;
  },
};

export const yesNo: Kind = {
  longest: 3,
  check: (value) => (value === 'yes' || value === 'no' ? null : 'unknown'),
  say: (value, _, words) => (value === 'yes' ? words.yes : value === 'no' ? words.no : value),
  key: (value) => (value === 'yes' ? '1' : '0'),
  take: (cell, _, words) => {
    const plain = cell.normalize('NFKC').trim().toLowerCase();
    return words.yesForms.includes(plain) ? 'yes' : words.noForms.includes(plain) ? 'no' : null;
  },
};
