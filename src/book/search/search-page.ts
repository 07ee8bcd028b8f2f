/** On the page of all rules: what is typed, or came in the address as ?q=, leaves only what holds it. */
import { element } from '../../lib/element.ts';
import { search as text } from '../../ui/text/zh-Hans/search.ts';
import { drawAnswer, sayAnswer } from './draw-answer.ts';
import { type Answer, findPlace, searchBook, warmUp } from './search-book.ts';

const step = { rules: 20, others: 20 };

export function attachSearchPage(input: HTMLInputElement): void {
  const byId = (id: string) => document.getElementById(id)!;
  const found = byId('found');
  let last: Answer | undefined;

  const show = async (most = step): Promise<void> => {
    const typed = input.value;
    const isCurrent = () => typed === input.value;
    const tell = (words: string, isFound: boolean, ...hits: HTMLElement[]) => {
      byId('said').textContent = words;
      found.replaceChildren(element('p', {}, [words]), ...hits);
      found.hidden = !isFound && !words;
      byId('all').hidden = isFound;
    };
    last = undefined;
    history.replaceState(history.state, '', typed.trim() ? `?q=${encodeURIComponent(typed.trim())}` : location.pathname);
    if (!typed.trim()) return tell('', false);
    try {
      await searchBook(typed, Math.max(most.rules, most.others), (answer) => {
        if (!isCurrent()) return;
        last = answer;
        tell(sayAnswer(answer), true, ...drawAnswer(answer, most));
        const left = Math.max(0, answer.rulesTotal - most.rules) + Math.max(0, answer.othersTotal - most.others);
        if (left > 0 && !answer.isOpen) found.append(moreButton(left, { rules: most.rules + step.rules, others: most.others + step.others }));
      });
    } catch {
      if (isCurrent()) tell(text.failed, false);
    }
  };

  const moreButton = (left: number, most: typeof step): HTMLElement => {
    const button = element('button', { type: 'button', className: 'btn' }, [text.more(left)]);
    button.addEventListener('click', () => {
      const before = found.querySelectorAll('.hit').length;
      void show(most).then(() => found.querySelectorAll<HTMLElement>('.hit')[before]?.focus());
    });
    return button;
  };

  warmUp();
  // What was typed before this was there counts before the address.
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => void show());
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const place = last && findPlace(last.query, last.rules);
    if (place) location.assign(place);
    else if (!last) void show();
  });
  // Down from the box goes into the results, and from there on with the same keys.
  document.addEventListener('keydown', (event) => {
    const hits = [...found.querySelectorAll<HTMLElement>('.hit')];
    const at = hits.indexOf(document.activeElement as HTMLElement);
    const isHere = at >= 0 || document.activeElement === input;
    if (!isHere || event.isComposing || hits.length === 0) return;
    const moves: Record<string, number> = { ArrowDown: Math.min(at + 1, hits.length - 1), ArrowUp: at - 1, ...(at >= 0 && { Home: 0, End: hits.length - 1, Escape: -1 }) };
    const to = moves[event.key];
    if (to === undefined || to < -1) return;
    event.preventDefault();
    (hits[to] ?? input).focus();
  });
  if (input.value) void show();
}
