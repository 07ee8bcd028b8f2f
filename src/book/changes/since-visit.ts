/** Tells a reader who saw an older edition here what has changed since: a notice on the home page and the page of changes, a stronger mark in the chapters. */
import { element } from '../../lib/element.ts';
import { sitePath } from '../../lib/site-path.ts';
import { writeSeenEdition } from '../../storage/preferences.ts';
import { changes as text } from '../../ui/text/zh-Hans/changes.ts';
import { loadStyle } from '../load-style.ts';
import { listChangesSince, type PublishedChange, type PublishedEdition } from './published.ts';
import style from './since-visit.css?url';

/** So many changes are told one by one at once. */
const longest = 8;

export async function showChangesSince(seen: string): Promise<void> {
  // Without the network nothing is said now; the next page tries again.
  const editions = await fetch(sitePath('changes.json')).then((answer) => answer.json() as Promise<PublishedEdition[]>, () => undefined);
  if (!editions) return;
  const present = editions.at(-1)!;
  const changes = listChangesSince(editions, seen);
  const hasSeen = () => writeSeenEdition(present.id);
  if (!changes || changes.length === 0) return hasSeen();
  await loadStyle(style);
  const here = location.pathname;
  markRules(new Set(changes.flatMap(({ rules }) => rules.map(({ id }) => id))));
  if (here !== sitePath('') && here !== sitePath('changes/')) return;
  document.querySelector('.opener')?.after(drawNotice(present.name, changes, hasSeen));
  // Whoever opens the page of changes has seen them; the notice stays until the page is left.
  if (here === sitePath('changes/')) hasSeen();
}

/** In a chapter the mark of each changed rule says that it is new to this reader. */
function markRules(ids: ReadonlySet<string>): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-changed]')) {
    if (!ids.has(mark.dataset['changed']!)) continue;
    mark.classList.add('since');
    mark.prepend(element('span', { textContent: text.sinceMark }));
  }
}

function drawNotice(name: string, changes: readonly PublishedChange[], dismiss: () => void): HTMLElement {
  const count = (kind: PublishedChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const heading = element('h2', { id: 'since', textContent: text.since });
  const list = element('ul', {}, changes.map(({ kind, line, rules }) =>
    element('li', {}, [element('b', { textContent: text.kind[kind], className: kind }), element('span', {}, [line, ...rules.map(({ label, href, id }) => withRule(element('a', { href, textContent: label }), id))])])));
  // A list that would push the book off the screen waits to be opened.
  const listed = changes.length > longest ? element('details', {}, [element('summary', { textContent: text.sinceList }), list]) : list;
  const button = element('button', { type: 'button', className: 'btn', textContent: text.dismiss });
  const acts = element('p', { className: 'since-notice__acts' }, [button]);
  if (location.pathname !== sitePath('changes/')) acts.prepend(element('a', { className: 'btn', href: sitePath('changes/'), textContent: text.allChanges }));
  const notice = element('section', { className: 'since-notice num' }, [heading, element('p', { textContent: text.sinceLead(name, text.count(count('material'), count('editorial'))) }), listed, acts]);
  notice.setAttribute('aria-labelledby', heading.id);
  notice.dataset['noprint'] = '';
  button.addEventListener('click', () => {
    dismiss();
    notice.remove();
    document.getElementById('main')?.focus();
  });
  return notice;
}

const withRule = (link: HTMLAnchorElement, id: string) => {
  link.dataset['rule'] = id;
  return link;
};
