/** Shows the text of a cited rule or the meaning of a term beside its link; at a rule's own number, offers the link and the citation to copy. */
import { element } from '../lib/element.ts';
import { book as text } from '../ui/text/zh-Hans/book.ts';
import { glossaryPage } from '../ui/text/zh-Hans/glossary-page.ts';
import { loadStyle } from './load-style.ts';
import style from './peek.css?url';
import { fetchRules, type ListedRule } from './rule-list.ts';

const styled = loadStyle(style);

let box: HTMLElement | undefined;
let opener: HTMLAnchorElement | undefined;
let how: 'click' | 'hover' = 'hover';
let leaving = 0;

export async function openPeek(link: HTMLAnchorElement, by: 'click' | 'hover'): Promise<void> {
  clearTimeout(leaving);
  if (by === 'hover' && (opener === link || how === 'click')) return;
  if (by === 'click' && opener === link && how === 'click') return close();
  const meaning = readMeaning(link);
  const [rules] = await Promise.all([meaning ? [] : fetchRules().catch((): ListedRule[] => []), styled]);
  const rule = rules.find(({ id }) => id === link.dataset['rule']);
  if (by === 'hover' && !link.matches(':hover')) return;
  close();
  [opener, how] = [link, by];
  box = meaning ? drawTerm(link, meaning) : draw(link, rule);
  link.setAttribute('aria-expanded', 'true');
  document.body.append(box);
  place(box, link);
  if (by === 'click') box.focus();
}

/** What a term means: the list at the end of the chapter has them in the order of their links. */
function readMeaning(link: HTMLAnchorElement): HTMLElement | undefined {
  const at = [...document.querySelectorAll('.term')].indexOf(link);
  return document.querySelectorAll<HTMLElement>('.terms dl > div')[at];
}

function drawTerm(link: HTMLAnchorElement, meaning: HTMLElement): HTMLElement {
  const [name = '', means = ''] = [...meaning.children].map(({ textContent }) => textContent);
  const box = element('div', { className: 'peek', tabIndex: -1, role: 'dialog', ariaLabel: name });
  box.dataset['noprint'] = '';
  box.append(element('p', {}, [element('b', { textContent: name }), means]), element('div', { className: 'peek__acts' }, [element('a', { href: link.href, textContent: glossaryPage.open })]));
  return box;
}

function draw(link: HTMLAnchorElement, rule: ListedRule | undefined): HTMLElement {
  const own = 'own' in link.dataset;
  const box = element('div', { className: 'peek', tabIndex: -1, role: 'dialog', ariaLabel: rule ? `${rule.label} ${rule.title}` : text.ruleTools });
  box.dataset['noprint'] = '';
  if (!own) box.append(element('p', {}, rule ? [element('b', { textContent: rule.label }), rule.title] : [text.ruleMissing]));
  if (!own && rule) box.append(element('p', { textContent: rule.text }, rule.example ? [element('i', { className: 'own', textContent: text.exampleMark })] : []));
  const acts = element('div', { className: 'peek__acts' });
  const { book = '', edition = '' } = document.querySelector<HTMLElement>('[data-book]')?.dataset ?? {};
  if (!own) acts.append(element('a', { href: link.href, textContent: text.openRule }));
  else history.replaceState(history.state, '', link.href);
  acts.append(copyButton(text.copyLink, link.href));
  const label = rule?.label ?? (own ? link.dataset['rule'] : undefined);
  if (label) acts.append(copyButton(text.copyCitation, text.citation(book, label, edition)));
  box.append(acts);
  return box;
}

function copyButton(label: string, words: string): HTMLButtonElement {
  const button = element('button', { type: 'button', textContent: label });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(words);
      button.textContent = text.copied;
      button.setAttribute('aria-live', 'polite');
    } catch {
      // No clipboard without a secure context: the words can still be selected.
      button.replaceWith(element('span', { textContent: `${text.copyFailed}${words}` }));
    }
  });
  return button;
}

/** Under the link, inside the screen; above it where there is no room below. */
function place(box: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const below = at.bottom + box.offsetHeight + 8 < innerHeight || at.top < box.offsetHeight + 64;
  box.style.left = `${Math.max(16, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - 16)) + scrollX}px`;
  box.style.top = `${(below ? at.bottom + 6 : at.top - box.offsetHeight - 6) + scrollY}px`;
}

function close(): void {
  opener?.removeAttribute('aria-expanded');
  box?.remove();
  box = opener = undefined;
  how = 'hover';
}

document.addEventListener('click', ({ target }) => {
  if (box && !box.contains(target as Node) && !opener?.contains(target as Node)) close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !box) return;
  const back = opener;
  close();
  back?.focus();
});
document.addEventListener('pointerover', ({ target }) => {
  if (!box || how === 'click') return;
  clearTimeout(leaving);
  if (!box.contains(target as Node) && !opener?.contains(target as Node)) leaving = window.setTimeout(close, 250);
});
