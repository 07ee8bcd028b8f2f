import { book as words } from '../../ui/text/zh-Hans/book.ts';
import type { Hit, Pieces } from './find-rules.ts';

/** A found rule as a link: number, 条旨, text, with the matches marked. Text nodes only. */
export function drawHit({ rule, title, text }: Hit): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { className: 'hit', href: rule.href });
  link.append(Object.assign(document.createElement('b'), { textContent: rule.label }), drawPieces('small', title), drawPieces('span', text));
  if (rule.example) link.lastElementChild?.append(Object.assign(document.createElement('i'), { className: 'own', textContent: words.exampleMark }));
  return link;
}

function drawPieces(name: 'small' | 'span', pieces: Pieces): HTMLElement {
  const element = document.createElement(name);
  element.append(...pieces.map(({ words: piece, match }) => (match ? Object.assign(document.createElement('mark'), { textContent: piece }) : piece)));
  return element;
}
