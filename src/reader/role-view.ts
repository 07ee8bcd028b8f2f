/** Lets the rules of other roles step back in the chapter that is open. On paper the chapter is whole. */
import { element } from '../lib/element.ts';
import { reader as words } from '../ui/text/zh-Hans/reader.ts';
import { isOf, type ReadingChapter, rulesOf } from './book-reading.ts';

interface RoleView {
  chapter: ReadingChapter;
  /** Undefined shows all rules alike and says nothing. */
  role: { id: string; name: string } | undefined;
  /** The reader wants to see all of them plainly for now. */
  whole: boolean;
  toggle(): void;
}

export function showRole({ chapter, role, whole, toggle }: RoleView): void {
  for (const one of document.querySelectorAll('[data-theirs]')) one.removeAttribute('data-theirs');
  const rules = rulesOf(chapter);
  if (role && !whole) {
    const theirs = rules.filter(({ who }) => !isOf(role.id, who));
    for (const { id } of theirs) findClause(id)?.setAttribute('data-theirs', '');
    for (const article of document.querySelectorAll('.art')) {
      if (article.querySelector('.clause') && !article.querySelector('.clause:not([data-theirs])')) article.querySelector('h3')?.setAttribute('data-theirs', '');
    }
  }
  drawLine(role && words.asRole(role.name, rules.filter(({ who }) => isOf(role.id, who)).length), whole, toggle);
}

/** The only paragraph of an article has the article's id. */
function findClause(id: string): Element | null {
  const found = document.getElementById(id);
  return found?.matches('.art') ? found.querySelector('.clause') : found;
}

function drawLine(said: string | undefined, whole: boolean, toggle: () => void): void {
  const line = document.querySelector('.role-line');
  const hadFocus = line?.contains(document.activeElement);
  line?.remove();
  if (said === undefined) return;
  const button = element('button', { type: 'button', className: 'btn', textContent: whole ? words.showMine : words.showWhole });
  button.addEventListener('click', toggle);
  const next = element('p', { className: 'role-line' }, [element('span', { textContent: said + (whole ? '' : words.stepBack) }), button]);
  next.dataset['noprint'] = '';
  document.querySelector('main .opener')?.after(next);
  if (hadFocus) button.focus();
}
