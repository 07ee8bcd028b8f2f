/** A box that shows results under it while typing: arrow keys, Enter, Escape. Enter without a choice goes to a typed number, else to the page of all rules. */
import { element } from '../../lib/element.ts';
import { book } from '../../ui/text/zh-Hans/book.ts';
import { search as text } from '../../ui/text/zh-Hans/search.ts';
import { loadStyle } from '../load-style.ts';
import { drawAnswer, sayAnswer } from './draw-answer.ts';
import style from './hits.css?url';
import { type Answer, findPlace, searchBook, warmUp } from './search-book.ts';

const most = { rules: 8, others: 6 };

export function attachSearchBox(input: HTMLInputElement): void {
  warmUp();
  const styled = loadStyle(style);
  const form = input.form!;
  // A page may have two: the one of the top bar and its own.
  const id = input.id ? `${input.id}-hits` : 'hits';
  const list = element('div', { className: 'hits', id, hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', book.search);
  const said = element('p', { className: 'vh' });
  said.setAttribute('role', 'status');
  form.append(list, said);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-controls': id, 'aria-expanded': 'false', 'aria-autocomplete': 'list' })) input.setAttribute(name, value);

  let chosen = -1;
  let last: Answer | undefined;
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

  const draw = (answer: Answer) => {
    const hits = drawAnswer(answer, most);
    // What comes later is added below; who has chosen something by then keeps it.
    const kept = chosen;
    const words = sayAnswer(answer);
    said.textContent = words;
    list.replaceChildren(element('p', {}, [words]), ...hits);
    if (answer.rulesTotal > most.rules || answer.othersTotal > most.others) list.append(moreLink());
    for (const [n, option] of options().entries()) {
      Object.assign(option, { id: `${id}-${n}`, tabIndex: -1 });
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
    }
    if (kept >= 0) choose(kept);
    show(true);
  };
  const moreLink = () => element('a', { className: 'hit hit--all', href: `${form.action}?q=${encodeURIComponent(input.value.trim())}` }, [text.all]);

  const update = async () => {
    const typed = input.value;
    last = undefined;
    if (!typed.trim()) return show(false);
    choose(-1);
    await styled;
    try {
      await searchBook(typed, Math.max(most.rules, most.others), (answer) => {
        if (input.value !== typed) return;
        last = answer;
        draw(answer);
      });
    } catch {
      if (input.value !== typed) return;
      said.textContent = text.failed;
      list.replaceChildren(element('p', {}, [text.failed]));
      show(true);
    }
  };

  input.addEventListener('input', update);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    const move = (to: number) => {
      event.preventDefault();
      show(true);
      choose(to);
    };
    // While the keyboard of an input method is choosing, its keys are its own.
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      show(false);
    } else if (event.key === 'ArrowDown' && count > 0) move((chosen + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) move((chosen <= 0 ? count : chosen) - 1);
    else if (event.key === 'Home' && chosen >= 0) move(0);
    else if (event.key === 'End' && chosen >= 0) move(count - 1);
    else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      options()[chosen]?.click();
      show(false);
    }
  });
  form.addEventListener('submit', (event) => {
    const place = last && findPlace(last.query, last.rules);
    if (!place) return;
    event.preventDefault();
    show(false);
    location.assign(place);
  });
  document.addEventListener('click', ({ target }) => {
    if (!form.contains(target as Node) || (target as Element).closest('.hit')) show(false);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && !form.contains(relatedTarget as Node) && show(false));
  if (input.value) void update();
}
