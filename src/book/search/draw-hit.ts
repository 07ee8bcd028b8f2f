import type { Hit } from './find-rules.ts';

/** A found rule as a link: number, 条旨, text with the matches marked. Text nodes only. */
export function drawHit({ rule, pieces }: Hit): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { className: 'hit', href: rule.href });
  const words = document.createElement('span');
  for (const { words: piece, match } of pieces) {
    if (match) words.append(Object.assign(document.createElement('mark'), { textContent: piece }));
    else words.append(piece);
  }
  link.append(Object.assign(document.createElement('b'), { textContent: rule.label }), Object.assign(document.createElement('small'), { textContent: rule.title }), words);
  return link;
}
