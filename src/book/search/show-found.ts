/** On the page of all rules: what is typed, or came in the address as ?q=, leaves only the rules that hold it. */
import { book as text } from '../../ui/text/zh-Hans/book.ts';
import { fetchRules } from '../rule-list.ts';
import { drawHit } from './draw-hit.ts';
import { findRules } from './find-rules.ts';

const byId = (id: string) => document.getElementById(id)!;
const input = byId('ask') as HTMLInputElement;
const found = byId('found');

async function show(): Promise<void> {
  const query = input.value.trim();
  const rules = query ? await fetchRules().catch(() => undefined) : [];
  if (query !== input.value.trim()) return;
  const hits = findRules(rules ?? [], query);
  const said = !query ? '' : !rules ? text.searchFailed : hits.length === 0 ? text.noMatch(query) : text.matches(hits.length);
  byId('said').textContent = said;
  found.replaceChildren(Object.assign(document.createElement('p'), { textContent: said }), ...hits.map(drawHit));
  found.hidden = !query;
  byId('all').hidden = query !== '' && rules !== undefined;
  history.replaceState(history.state, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
}

// What was typed before this was there counts before the address.
input.value ||= new URLSearchParams(location.search).get('q') ?? '';
input.addEventListener('input', show);
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void show();
});
if (input.value) void show();
