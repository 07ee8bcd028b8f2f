/** What every page does beside being read. Anything larger is fetched when somebody asks for it. */
import { isKept, placeKey, readerKey, readSeenEdition, writeSeenEdition } from '../storage/preferences.ts';
import { registerOffline } from './register-offline.ts';

const root = document.documentElement;

const loadDisplay = () => import('./display-menu.ts');

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  for (const menu of document.querySelectorAll('.menu[open]')) if (!event.composedPath().includes(menu)) menu.removeAttribute('open');
  const asked = target.closest<HTMLElement>('[data-reader]');
  if (asked) void loadReader().then(({ actFor }) => actFor(asked));
  const display = target.closest('[data-display]');
  if (display) void loadDisplay().then(({ drawDisplayMenu }) => drawDisplayMenu(display.closest('details')!));
  if (target.closest('[data-do="print"]')) print();
  const link = target.closest<HTMLAnchorElement>('a[data-rule],.term');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    void import('./peek.ts').then(({ openPeek }) => openPeek(link, 'click'));
  }
});

document.addEventListener('pointerover', ({ target, pointerType }) => {
  const link = pointerType === 'mouse' && (target as Element).closest?.<HTMLAnchorElement>('a[data-rule]:not([data-own]),.term');
  if (link) void import('./peek.ts').then(({ openPeek }) => openPeek(link, 'hover'));
});

document.addEventListener('keydown', (event) => {
  const menu = document.querySelector('.menu[open]');
  if (event.key === 'Escape' && menu) {
    menu.removeAttribute('open');
    menu.querySelector('summary')?.focus();
  }
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  event.preventDefault();
  (document.querySelector<HTMLElement>('main [type="search"]') ?? document.querySelector<HTMLElement>('[data-search]'))?.focus();
});

for (const box of document.querySelectorAll<HTMLInputElement>('[data-search]')) {
  const load = () => {
    // What it will ask for comes beside its program, not after it.
    const { rules, words } = document.querySelector<HTMLElement>('[data-rules]')!.dataset;
    for (const href of words ? [rules, words] : []) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
    void import('./search/start-search.ts').then(({ startSearch }) => startSearch(box));
  };
  if (document.activeElement === box || (box.dataset['search'] && location.search)) load();
  else box.addEventListener('focus', load, { once: true });
}

/** Whoever reads here has a part of the page of their own. */
const loadReader = () => import('../reader/reader.ts');
if (isKept(readerKey) || (isKept(placeKey) && document.querySelector('[data-place]'))) void loadReader();
if (document.querySelector('.sub')) addEventListener('scroll', () => void import('../reader/remember-place.ts'), { once: true });

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="radio"],[type="checkbox"]), textarea, select'));

/** Marks the section that is being read in the contents. */
function followSections(): void {
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.sub a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute('aria-current');
        links.get(target.id)?.setAttribute('aria-current', 'location');
      }
    },
    { rootMargin: '-15% 0px -75%' },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) seen.observe(section);
  }
}

/** Forms begin to work when they come near; on a page of its own at once, for one that is loaded again stands where it stood, far below. */
function wakeIslands(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting && !target.hasAttribute('data-page')) continue;
        near.unobserve(target);
        void import('../widgets/wake-island.ts').then(({ wakeIsland }) => wakeIsland(target as HTMLElement));
      }
    },
    { rootMargin: '200px' },
  );
  for (const place of document.querySelectorAll('[data-island]')) near.observe(place);
}

/** Another edition than the last one seen here, or a chapter whose review is overdue: both are rare, and said by a script of their own. */
function noteDates(): void {
  const { edition = '' } = root.dataset;
  const seen = readSeenEdition();
  if (!seen) writeSeenEdition(edition);
  if ((seen && seen !== edition) || Date.parse(document.querySelector<HTMLTimeElement>('[data-review]')?.dateTime ?? '') < Date.now()) void import('./changes/note-dates.ts').then((notes) => notes.noteDates(seen));
}
// A search has led here.
if (/[?&]w=/.test(location.search)) void import('./search/mark-words.ts').then(({ markFromAddress }) => markFromAddress());

followSections();
wakeIslands();
noteDates();
addEventListener('pageshow', ({ persisted }) => persisted && void loadDisplay().then(({ applyPreferences }) => applyPreferences()));
registerOffline();
