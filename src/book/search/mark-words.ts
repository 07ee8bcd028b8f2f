/** Marks the words that led here: at the rule that the address names, else anywhere on the page. */
import { loadStyle } from '../load-style.ts';
import { findSpans, fold } from './fold.ts';
import style from './mark-words.css?url';

/** The words come in the address as ?w=; what is copied from it later is the plain address of the rule. */
export function markFromAddress(): void {
  const words = (new URLSearchParams(location.search).get('w') ?? '').split(' ').filter(Boolean);
  history.replaceState(history.state, '', location.pathname + location.hash);
  void markWords(words);
}

export async function markWords(words: readonly string[]): Promise<void> {
  await loadStyle(style);
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const article = place?.closest('article');
  const heading = article?.querySelector('h3');
  const roots = place ? [place, ...(heading && !place.contains(heading) ? [heading] : [])] : [document.querySelector('main h1')?.parentElement?.parentElement ?? document.body];
  const ranges = roots.flatMap((root) => findRanges(root, words));
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges));
  else for (const range of ranges) if (range.startContainer === range.endContainer) range.surroundContents(document.createElement('mark'));
  if (!place) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function findRanges(root: Element, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  const folded = fold(text);
  // Backwards, so that a mark that splits a text node leaves the places before it as they are.
  const spans = words.flatMap((word) => findSpans(folded, word)).sort(([a], [b]) => b - a);
  const place = (at: number, isEnd: boolean) => {
    const found = [...nodes].reverse().find(({ from }) => (isEnd ? from < at : from <= at))!;
    return [found.node, at - found.from] as const;
  };
  return spans.map(([from, to]) => {
    const range = document.createRange();
    range.setStart(...place(from, false));
    range.setEnd(...place(to, true));
    return range;
  });
}
