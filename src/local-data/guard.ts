/**
 * What a page with a form says of the records of this browser: that they are lost, that the backup is old, and once, at the first save,
 * how long a browser keeps them. Fetched when a form begins to work; without anything to say the page is as if this did not exist.
 */
import { loadStyle } from '../book/load-style.ts';
import { element } from '../lib/element.ts';
import { sitePath } from '../lib/site-path.ts';
import { changeCanary, readCanary } from '../storage/canary.ts';
import { countRows } from '../storage/census.ts';
import { countedEvent } from '../storage/has-canary.ts';
import { askToLast, readRoom } from '../storage/room.ts';
import { keeping as words } from '../ui/text/zh-Hans/keeping.ts';
import { findReminder } from './reminder.ts';
import style from './guard.css?url';

let isWatching = false;

/** `place` is a form on this page. The first of them is enough. */
export async function watchOver(place: HTMLElement): Promise<void> {
  if (isWatching) return;
  isWatching = true;
  // Before the database is asked: what another tab adds meanwhile only makes it larger.
  const canary = readCanary();
  const rows = canary && (await countRows());
  if (canary && rows !== null && rows !== undefined) {
    if (rows < canary.rows) return show(place, drawLine(words.lost(canary.rows, rows), words.toRestore, 'restore', true));
    // Sealed rows, and what was restored, are counted here.
    if (rows > canary.rows) changeCanary({ rows }, Date.now());
    const reminder = place.dataset['page'] === undefined ? undefined : findReminder({ ...canary, rows }, Date.now());
    if (reminder) await show(place, drawLine(sayReminder(reminder, rows), words.toBackup, 'backup', false));
  }
  await tellOnce(place);
  addEventListener(countedEvent, () => void tellOnce(place));
}

function sayReminder({ days, fresh, never }: NonNullable<ReturnType<typeof findReminder>>, rows: number): string {
  if (never) return words.never(rows);
  return days >= 7 ? words.old(days, fresh) : words.many(fresh);
}

function drawLine(text: string, act: string, section: string, isAlert: boolean): HTMLElement {
  const line = element('p', { className: isAlert ? 'keep keep--bad' : 'keep' }, [element('span', { textContent: text }), element('a', { className: 'btn', href: `${sitePath('storage/')}#${section}`, textContent: act })]);
  line.setAttribute('role', isAlert ? 'alert' : 'status');
  return line;
}

let isTelling = false;

/** How long a browser keeps what is entered: at the first save, until somebody has read it. */
async function tellOnce(place: HTMLElement): Promise<void> {
  const canary = readCanary();
  if (!canary || canary.told || canary.rows === 0 || isTelling) return;
  isTelling = true;
  const said = element('p', { className: 'keep__said' });
  said.setAttribute('role', 'status');
  const acts = element('p', { className: 'keep__acts' });
  // In a chapter it stands among articles.
  const title = element(place.hasAttribute('data-page') ? 'h2' : 'h4', { id: 'keeping', textContent: words.firstTitle });
  const notice = element('section', { className: 'keep keep--first' }, [title, element('ul', {}, words.first.map((line) => element('li', { textContent: line }))), acts, said]);
  notice.setAttribute('aria-labelledby', title.id);
  const button = (text: string, className: string, act: () => void) => {
    const made = element('button', { type: 'button', className, textContent: text });
    made.addEventListener('click', act);
    return made;
  };
  const understand = button(words.understood, 'btn', () => {
    changeCanary({ told: true }, Date.now());
    notice.remove();
    document.getElementById('main')?.focus();
  });
  const ask = button(words.askToLast, 'btn btn--p', () => {
    void askToLast().then((isLasting) => {
      said.textContent = isLasting ? words.lasting : words.notLasting;
      ask.remove();
      understand.focus();
    });
  });
  if ((await readRoom()).lasting === 'no') acts.append(ask);
  acts.append(understand, element('a', { href: sitePath('storage/'), textContent: words.toLocalData }));
  await show(place, notice);
}

async function show(place: HTMLElement, notice: HTMLElement): Promise<void> {
  await loadStyle(style);
  notice.dataset['noprint'] = '';
  place.before(notice);
}
