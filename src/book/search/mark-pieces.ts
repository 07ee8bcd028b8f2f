import { search as words } from '../../ui/text/zh-Hans/search.ts';
import { findSpans, fold } from './fold.ts';

/** A text in pieces; the matching ones are marked. */
export type Pieces = { words: string; match: boolean }[];

/** Cuts a text at the places of the folded words; neighbouring and overlapping matches become one. */
export function markPieces(text: string, asked: readonly string[]): Pieces {
  const folded = fold(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of asked) for (const [from, to] of findSpans(folded, word)) marked.fill(true, from, to);
  const pieces: Pieces = [];
  for (let at = 0; at < text.length; at++) {
    const last = pieces.at(-1);
    if (last && last.match === marked[at]) last.words += text[at];
    else pieces.push({ words: text[at]!, match: marked[at]! });
  }
  return pieces;
}

const longest = 84;

/** A short text whole; of a long one the sentence that holds most of the words, and where that is long too, what stands round the first match. */
export function cutRound(text: string, asked: readonly string[]): string {
  if (text.length <= longest) return text;
  const sentences = text.match(/[^。！？；\n]+[。！？；\n]*/g) ?? [text];
  const count = (sentence: string) => asked.filter((word) => fold(sentence).plain.includes(word)).length;
  const best = sentences.reduce((one, other) => (count(other) > count(one) ? other : one));
  const sentence = best.trim();
  const mark = (cut: string, before: boolean, after: boolean) => `${before ? words.cut : ''}${cut}${after ? words.cut : ''}`;
  if (sentence.length <= longest) return mark(sentence, best !== sentences[0], best !== sentences.at(-1));
  const folded = fold(sentence);
  const first = Math.min(...asked.flatMap((word) => findSpans(folded, word).slice(0, 1)).map(([from]) => from), sentence.length);
  const from = first === sentence.length ? 0 : Math.max(0, Math.min(first - longest / 3, sentence.length - longest));
  return mark(sentence.slice(from, from + longest), from > 0 || best !== sentences[0], from + longest < sentence.length || best !== sentences.at(-1));
}
