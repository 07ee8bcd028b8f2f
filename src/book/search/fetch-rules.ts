import { fetchRules } from '../rule-list.ts';
import { type Prepared, prepare } from './rank.ts';
import { type SearchWords, toRecord } from './words.ts';

let prepared: Promise<Prepared[]> | undefined;

/** Where the words of the rules lie; nothing where the book is too large to be searched in the page. */
const address = () => document.querySelector<HTMLElement>('[data-words]')?.dataset['words'];

export const isCompact = (): boolean => address() !== undefined;

/** All rules, made ready to be searched, once a page. A failed fetch is tried again at the next call. */
export function fetchPrepared(): Promise<Prepared[]> {
  prepared ??= Promise.all([fetchRules(), fetchWords()])
    .then(([rules, words]) => rules.map((rule) => prepare(toRecord(rule, words))))
    .catch((error) => {
      prepared = undefined;
      throw error;
    });
  return prepared;
}

async function fetchWords(): Promise<SearchWords> {
  const answer = await fetch(address() ?? '');
  if (!answer.ok) throw new Error(`search.json answered ${answer.status}`);
  return answer.json();
}
