/** Remembers which section of which chapter this person read last. Fetched once somebody scrolls in a chapter. */
import { readReader, writePlace } from '../storage/reader-preference.ts';

let timer = 0;

function remember(): void {
  const section = document.querySelector<HTMLAnchorElement>('.sub [aria-current]')?.hash ?? '';
  const slug = location.pathname.split('/').filter(Boolean).at(-1);
  if (slug) writePlace(readReader()?.id ?? '', slug + section);
}

/** A browser that is killed says nothing, so the place is also kept while reading: a second after each scroll, the first included. */
function rememberSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(remember, 1_000);
}

rememberSoon();
addEventListener('scroll', rememberSoon, { passive: true });
addEventListener('pagehide', remember);
