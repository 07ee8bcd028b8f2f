/** The address of a hit with the words that led to it: the page marks them and then takes them out of its address again. */
export function withWords(href: string, words: readonly string[]): string {
  const [path = '', hash] = href.split('#');
  const asked = words.length > 0 ? `?w=${encodeURIComponent(words.join(' '))}` : '';
  return `${path}${asked}${hash === undefined ? '' : `#${hash}`}`;
}

/** A hit on the very page that is open: goes there without loading it again, so that nothing that was begun on it is lost. */
export function goAndMark(event: MouseEvent, link: HTMLAnchorElement, words: readonly string[]): void {
  const isElsewhere = link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (isElsewhere) return;
  event.preventDefault();
  if (link.hash) location.hash = link.hash;
  void import('./mark-words.ts').then(({ markWords }) => markWords(words));
}
