import * as v from 'valibot';
import { finite } from '../../storage/finite.ts';
import type { QuizState } from './state.ts';
import { parseSitting } from './stored.ts';

/** What marks a file as one of ours, whatever its name. */
const format = 'hall-handbook-quiz-results';

/** Version 1 (2026): { format, version, book, edition, bank, person: { name, number, role, hall }, exported, sittings: as in stored.ts }. */
export interface ResultFile {
  format: typeof format;
  version: 1;
  book: string;
  edition: string;
  bank: string;
  person: { name: string; number: string; role: string; hall: string };
  /** Milliseconds since 1970. */
  exported: number;
  sittings: QuizState[];
}

/** Larger than anything that years of self-tests make; deeper than anything we write. */
export const limits = { bytes: 4_000_000, depth: 8, sittings: 5_000, text: 2_000, name: 60 } as const;

/** Why a file was not taken. */
export type Refusal = 'large' | 'deep' | 'no-json' | 'foreign' | 'newer' | 'broken' | 'long';

export function makeResultFile(parts: Omit<ResultFile, 'format' | 'version'>): ResultFile {
  return { format, version: 1, ...parts };
}

const shape = v.strictObject({
  format: v.string(),
  version: finite,
  book: v.string(),
  edition: v.string(),
  bank: v.string(),
  person: v.strictObject({ name: v.string(), number: v.string(), role: v.string(), hall: v.string() }),
  exported: finite,
  sittings: v.array(v.unknown()),
});

/** Reads what somebody hands in. It may be anything: nothing of it is believed before it has the exact shape. */
export function readResultFile(text: string): { answer: 'ok'; file: ResultFile } | { answer: Refusal } {
  if (text.length > limits.bytes) return { answer: 'large' };
  if (isDeeper(text, limits.depth)) return { answer: 'deep' };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { answer: 'no-json' };
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== format) return { answer: 'foreign' };
  if ('version' in data && typeof data.version === 'number' && data.version > 1) return { answer: 'newer' };
  try {
    const read = v.parse(shape, data);
    if (read.version !== 1 || read.sittings.length > limits.sittings || Object.values(read.person).some((one) => one.length > limits.name)) return { answer: 'broken' };
    const file: ResultFile = { ...read, format, version: 1, sittings: read.sittings.map(parseSitting) };
    return hasLongText(file) ? { answer: 'long' } : { answer: 'ok', file };
  } catch {
    return { answer: 'broken' };
  }
}

/** Counts brackets outside strings, so that nothing deep is ever parsed. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let n = 0; n < text.length; n += 1) {
    const mark = text[n];
    if (inString) {
      if (mark === '\\') n += 1;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === '{' || mark === '[') {
      depth += 1;
      if (depth > limit) return true;
    } else if (mark === '}' || mark === ']') depth -= 1;
  }
  return false;
}

const hasLongText = ({ sittings }: ResultFile): boolean =>
  sittings.some(({ title, questions, answers }) => [title, ...questions.map(({ stem }) => stem), ...answers.flatMap(({ given }) => given)].some((text) => text.length > limits.text));
