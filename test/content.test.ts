import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBook } from '../src/book/content/read-book.ts';
import demands from './support/demands.json' with { type: 'json' };
import provisions from './support/provisions.json' with { type: 'json' };
import { findFaults, listContentWords, listInterfaceWords } from './support/words.ts';

const book = readBook();
const rules = new Map(book.rules.map((rule) => [rule.id, rule]));

describe('the regulations', () => {
  test('are 107 provisions', () => {
    expect(Object.keys(provisions)).toHaveLength(107);
  });

  test.each(Object.entries(provisions))('%s is stated with who, when, kind and evidence', (id, demanded) => {
    const rule = rules.get(id);
    expect(rule, `no clause ${id}`).toBeDefined();
    const { kind, who, when, evidence, origin, truncated } = rule!;
    expect({ kind, who, when, evidence, origin, truncated }).toEqual({ when: undefined, evidence: undefined, truncated: false, ...demanded, origin: 'source' });
  });

  test('each of them has its demands listed', () => {
    expect(Object.keys(demands)).toEqual(Object.keys(provisions));
  });

  test.each(Object.entries(demands))('%s keeps every demand', (id, words) => {
    const said = rules.get(id)?.text ?? '';
    expect(words.filter((word) => !said.includes(word)), said).toEqual([]);
  });

  test('whatever else is stated is a supplement with a letter in its id', () => {
    const others = book.rules.filter(({ id }) => !(id in provisions));
    expect(others.length).toBeGreaterThan(0);
    for (const { id, origin } of others) expect([id, origin, /[A-Z]/.test(id)]).toEqual([id, 'supplement', true]);
  });

  test('follow the order of their ids', () => {
    const ids = book.rules.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });
});

describe('parameters', () => {
  test.each(Object.entries(book.parameters))('%s stands in every rule that it belongs to and in no other, or counts in a form', (id, parameter) => {
    const inText = book.rules.filter(({ parameters }) => parameters.includes(id)).map((rule) => rule.id);
    if (parameter.stands === 'form') {
      expect(inText).toEqual([]);
      expect(JSON.stringify([book.logs, book.checklists, book.scorecards])).toContain(`"${id}"`);
    } else expect(inText).toEqual([...parameter.rules].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });

  test('no rule says 定期 or 及时 and leaves open how soon', () => {
    const vague = book.rules.filter(({ text: words, parameters, when }) => parameters.length === 0 && (when === 'regular' || /定期|及时|尽快/.test(words)));
    expect(vague.map(({ id, text: words }) => `${id} ${words}`)).toEqual([]);
  });
});

describe('the legal basis', () => {
  const facts = Object.entries(book.laws.facts);

  test('stands beside 40 rules or more', () => {
    expect(new Set(facts.flatMap(([, fact]) => fact.rules)).size).toBeGreaterThanOrEqual(40);
  });

  test.each(facts)('%s supports a rule, and does not turn 可以 into a duty', (_, { rules: supported, text: said }) => {
    expect(supported.length).toBeGreaterThan(0);
    if (said.includes('可以')) expect(said).not.toMatch(/必须可以|应当可以/);
  });

  test('no fact of grade C names an article, and every other does', () => {
    for (const [id, { grade, article }] of facts) expect([id, article !== undefined]).toEqual([id, grade !== 'C']);
  });
});

describe('red lines', () => {
  const bans = book.rules.filter(({ kind }) => kind === 'ban');

  test.each(bans)('$id has one straight after it, short enough to remember', ({ id, chapter }) => {
    const source = readFileSync(`content/chapters/${chapter.slug}.mdx`, 'utf8');
    const after = source.slice(source.indexOf(`<Clause id="${id}"`)).split('</Clause>')[1] ?? '';
    const title = /^\s*<Red title="([^"]+)">/.exec(after)?.[1];
    expect(title, `no <Red> after ${id}`).toBeDefined();
    expect(title!.length).toBeLessThanOrEqual(12);
  });
});

describe('terms', () => {
  const terms = Object.entries(book.glossary.terms);

  test('there are enough, none too long to be read in passing', () => {
    expect(terms.length).toBeGreaterThanOrEqual(35);
    for (const [id, { means }] of terms) expect([id, means.length <= 50, means.endsWith('。')]).toEqual([id, true, true]);
  });

  test.each(terms)('%s is explained by other words than itself', (_, { name, means }) => {
    expect(means.startsWith(name) || means.startsWith('是')).toBe(false);
  });
});

describe('words', () => {
  const words = listContentWords();

  test('there are some of every file', () => {
    expect(words.length).toBeGreaterThan(500);
  });

  test('the content keeps to GB/T 15834 and the house style', () => {
    expect(words.flatMap(({ at, text: piece }) => findFaults(piece).map((fault) => `${at}: ${fault}: ${piece.slice(0, 60)}`))).toEqual([]);
  });

  test('so does the interface', async () => {
    expect((await listInterfaceWords()).flatMap(({ at, text: piece }) => findFaults(piece).map((fault) => `${at}: ${fault}: ${piece}`))).toEqual([]);
  });

  test.each([
    ['投诉 7日内答复', 'a space between 汉字 and letters or digits'],
    ['您好, 请问', 'half-width punctuation after 汉字'],
    ['写明"未查明"', 'straight quotation marks'],
    ['“您好', 'an unpaired “”'],
    ['等等...', 'an ellipsis or dash that is not two em long'],
    ['（一）、设备', 'an ordinal with a mark after its bracket'],
  ])('%s is noticed', (piece, fault) => {
    expect(findFaults(piece)).toContain(fault);
  });
});
