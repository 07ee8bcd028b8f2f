import { diffArrays } from 'diff';

/** A piece of a text that was changed: kept, struck (only in the old one) or added (only in the new one). */
export interface Piece {
  text: string;
  part: 'same' | 'old' | 'new';
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const cut = (text: string) => [...words.segment(text)].map(({ segment }) => segment);

/**
 * Two texts word by word. What is kept and old, put together, is the old text; what is kept and new, the new one. Between two
 * kept pieces what was struck comes before what was added.
 */
export function diffWords(before: string, after: string): Piece[] {
  return diffArrays(cut(before), cut(after)).map(({ value, added, removed }) => ({ text: value.join(''), part: removed ? 'old' : added ? 'new' : 'same' }));
}
