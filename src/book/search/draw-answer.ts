import { element } from '../../lib/element.ts';
import { search as text } from '../../ui/text/zh-Hans/search.ts';
import { drawHit } from './draw-hit.ts';
import { kinds } from './record.ts';
import type { Answer } from './search-book.ts';

/** As much of what was typed as is said back. */
const sayable = 40;

/** What is said of an answer, on the screen and to a screen reader. Empty while nothing is certain. */
export function sayAnswer({ query, rulesTotal, othersTotal, nearest, isOpen }: Answer): string {
  if (rulesTotal + othersTotal > 0) return text.found(text.matches(rulesTotal, othersTotal));
  if (isOpen) return '';
  const asked = query.typed.length > sayable ? `${query.typed.slice(0, sayable)}${text.cut}` : query.typed;
  return `${text.noMatch(asked)}${nearest.length > 0 ? text.nearest : text.nothingNear}`;
}

/** The hits of an answer in groups by kind, rules first, at most so many of each. */
export function drawAnswer({ query, rules, others, nearest }: Answer, most: { rules: number; others: number }): HTMLElement[] {
  const shown = [...rules.slice(0, most.rules), ...others.slice(0, most.others), ...nearest];
  return kinds.flatMap((kind) => {
    const hits = shown.filter((record) => record.kind === kind);
    if (hits.length === 0) return [];
    const group = element('div', { className: 'hits__group' }, [element('p', { className: 'hits__kind' }, [text.kinds[kind]]), ...hits.map((record) => drawHit(record, query))]);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', text.kinds[kind]);
    return [group];
  });
}
