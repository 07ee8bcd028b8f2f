/** A text as search compares it, with the way back. */
export interface Folded {
  /** Letters and digits alone: full-width as half-width, capitals as small, marks and blanks left out. */
  plain: string;
  /** Where each unit of `plain` stands in the text. */
  at: number[];
  /** Where it ends there. */
  end: number[];
}

const kept = /[\p{L}\p{N}\p{M}%]/u;

export function fold(text: string): Folded {
  const folded: Folded = { plain: '', at: [], end: [] };
  let place = 0;
  for (const letter of text) {
    const next = place + letter.length;
    for (const unit of letter.normalize('NFKC').toLowerCase()) {
      if (!kept.test(unit)) continue;
      folded.plain += unit;
      for (let n = 0; n < unit.length; n++) {
        folded.at.push(place);
        folded.end.push(next);
      }
    }
    place = next;
  }
  return folded;
}

/** Places of a folded word in a folded text, as spans of the text itself. Overlapping ones are all answered. */
export function findSpans({ plain, at, end }: Folded, word: string): [from: number, to: number][] {
  const spans: [number, number][] = [];
  if (word) for (let n = plain.indexOf(word); n >= 0; n = plain.indexOf(word, n + 1)) spans.push([at[n]!, end[n + word.length - 1]!]);
  return spans;
}
