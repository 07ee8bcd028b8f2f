/** A box that shows results under it while typing: arrow keys, Enter, Escape. Enter without a choice goes to the page of all rules. */
import { book as text } from '../../ui/text/zh-Hans/book.ts';
import { loadStyle } from '../load-style.ts';
import { fetchRules } from '../rule-list.ts';
import { drawHit } from './draw-hit.ts';
import { findRules } from './find-rules.ts';
import style from './hits.css?url';

const most = 8;
const styled = loadStyle(style);

export function attachSearchBox(input: HTMLInputElement): void {
  const form = input.form!;
  // A page may have two: the one of the top bar and its own.
  const id = input.id ? `${input.id}-hits` : 'hits';
  const list = Object.assign(document.createElement('div'), { className: 'hits', id, hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', text.search);
  const said = Object.assign(document.createElement('p'), { className: 'vh' });
  said.setAttribute('role', 'status');
  form.append(list, said);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-controls': id, 'aria-expanded': 'false', 'aria-autocomplete': 'list' })) input.setAttribute(name, value);

  let chosen = -1;
  const options = () => [...list.querySelectorAll<HTMLElement>('.hit')];
  const show = (open: boolean) => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) choose(-1);
  };
  const choose = (at: number) => {
    chosen = at;
    for (const [n, option] of options().entries()) option.setAttribute('aria-selected', String(n === at));
    const option = options()[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const tell = (words: string) => {
    said.textContent = words;
    list.replaceChildren(Object.assign(document.createElement('p'), { textContent: words }));
  };

  const update = async () => {
    const query = input.value;
    if (!query.trim()) return show(false);
    const [rules] = await Promise.all([fetchRules().catch(() => undefined), styled]);
    if (input.value !== query) return;
    const hits = rules && findRules(rules, query);
    choose(-1);
    if (!hits) tell(text.searchFailed);
    else if (hits.length === 0) tell(text.noMatch(query.trim()));
    else {
      tell(text.matches(hits.length));
      list.append(...hits.slice(0, most).map((hit, n) => {
        const option = drawHit(hit);
        option.id = `${id}-${n}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.tabIndex = -1;
        return option;
      }));
      if (hits.length > most) list.append(moreLink(form, query, hits.length, `${id}-more`));
    }
    show(true);
  };

  input.addEventListener('input', update);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      show(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      show(true);
      choose((chosen + (event.key === 'ArrowDown' ? 1 : chosen < 0 ? 0 : -1) + count) % count);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      options()[chosen]?.click();
      show(false);
    }
  });
  document.addEventListener('click', ({ target }) => {
    if (!form.contains(target as Node) || (target as Element).closest('.hit')) show(false);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && !form.contains(relatedTarget as Node) && show(false));
  if (input.value) void update();
}

/** The rest of the hits, on the page of all rules. */
function moreLink(form: HTMLFormElement, query: string, n: number, id: string): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { className: 'hit', textContent: text.allMatches(n) });
  link.href = `${form.action}?q=${encodeURIComponent(query)}`;
  link.id = id;
  link.setAttribute('role', 'option');
  return link;
}
