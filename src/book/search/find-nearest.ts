import { distance } from 'fastest-levenshtein';
import { search as text } from '../../ui/text/zh-Hans/search.ts';
import { fold } from './fold.ts';
import type { Query } from './query.ts';
import type { Prepared } from './rank.ts';
import type { SearchRecord } from './record.ts';

const enough = 0.34;

/** Where nothing holds the query: the records whose title, everyday words or text come nearest to it, the nearest first. */
export function findNearest(prepared: readonly Prepared[], query: Query, most: number): SearchRecord[] {
  const asked = dropFillers(query.whole);
  if (asked.length === 0) return [];
  return prepared
    .map((one, order) => ({ one, order, near: likeness(one, asked) }))
    .filter(({ near }) => near >= enough)
    .sort((a, b) => b.near - a.near || a.order - b.order)
    .slice(0, most)
    .map(({ one }) => one.record);
}

/** 客户骂人怎么办 asks for 客户骂人. */
export function dropFillers(asked: string): string {
  const rest = text.fillers.reduce((left, filler) => left.replaceAll(fold(filler).plain, ''), asked);
  return rest || asked;
}

/** From 0 to about 1: the best of the names, or the text where it shares more. */
function likeness({ title, text: body, also, around }: Prepared, asked: string): number {
  const names = [...also, title.plain].map((name) => nameLikeness(name, asked));
  const outer = around.map((name) => 0.8 * nameLikeness(name, asked));
  // Names that share most count once more together, so that of two equal ones the rule that is about it comes first.
  const best = Math.max(...names, ...outer);
  return best + 0.6 * shared(pairs(asked), body.plain) + 0.1 * shared([...asked], body.plain + title.plain);
}

function nameLikeness(name: string, asked: string): number {
  if (name.length < 2) return 0;
  // 跟客户吵架了 holds 吵架; the longer what it holds, the better.
  if (asked.includes(name)) return 0.6 + 0.4 * Math.min(1, name.length / asked.length);
  const letters = 1 - distance(name, asked) / Math.max(name.length, asked.length);
  return Math.max(letters, (2 * common(pairs(name), pairs(asked))) / (name.length + asked.length - 2 || 1));
}

const pairs = (words: string): string[] => Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));
const common = (a: string[], b: string[]) => a.filter((pair) => b.includes(pair)).length;
const shared = (parts: string[], body: string) => (parts.length === 0 ? 0 : parts.filter((part) => body.includes(part)).length / parts.length);
