import type { Root } from 'mdast';
import fc from 'fast-check';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { markTerms } from '../../src/book/content/mark-terms.ts';
import type { Glossary, Rule } from '../../src/book/content/schema.ts';
import { listTermRules, makeTermFinder } from '../../src/book/content/terms.ts';

const term = (name: string, also: string[] = [], rules: string[] = []) => ({ name, also, means: '有固定含义。', rules });
const terms: Glossary['terms'] = { unit: term('重点单位'), 'fire-unit': term('消防安全重点单位'), plan: term('应急预案', ['预案']), drill: term('演练'), rate: term('3‰（每日）') };
const find = makeTermFinder(terms);
const found = (text: string) => find(text).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`);

describe('terms in a text', () => {
  test.each([
    ['没有用到。', []],
    ['按预案演练。', ['plan:预案', 'drill:演练']],
    ['消防应急预案', ['plan:应急预案']],
    ['消防安全重点单位，重点单位', ['fire-unit:消防安全重点单位', 'unit:重点单位']],
    ['演练演练', ['drill:演练', 'drill:演练']],
    ['加收3‰（每日）', ['rate:3‰（每日）']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('never overlap, are in order, and are what the glossary writes', () => {
    const writings = new Set(Object.values(terms).flatMap(({ name, also }) => [name, ...also]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'消防安全重点单位应急预案演练，', '应急预案', '消防安全重点单位')), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(writings.has(text.slice(start, end))).toBe(true);
          at = end;
        }
      }),
    );
  });

  test('a glossary without terms finds nothing', () => {
    expect(makeTermFinder({})('演练')).toEqual([]);
  });
});

test('the rules of a term are those that the glossary names, else those that use it in text or record', () => {
  const rules = [{ id: '1.1.1.1', text: '按预案行动。' }, { id: '1.1.1.2', text: '每年一次。', evidence: '演练记录' }] as Rule[];
  expect(listTermRules({ plan: term('预案'), drill: term('演练'), named: term('行动', [], ['1.1.1.2']) }, rules)).toEqual({ plan: ['1.1.1.1'], drill: ['1.1.1.2'], named: ['1.1.1.2'] });
});

describe('the marks in a chapter', () => {
  const processor = unified().use(remarkParse).use(remarkMdx).use(markTerms, terms);
  const mark = (source: string) => write(processor.runSync(processor.parse(source)) as Root);

  test('stand at the first use of each term in the clauses, in the order of their use', () => {
    expect(mark('<Clause>\n\n先**演练**，再改预案，再演练。\n\n</Clause>\n\n<Clause>\n\n应急预案要演练。\n\n</Clause>')).toBe('<Clause>先**<Term drill 演练></Term>**，再改<Term plan 预案></Term>，再演练。</Clause><Clause>应急预案要演练。</Clause><Terms drill plan></Terms>');
  });

  test.each([
    ['outside the clauses', '演练。\n\n<Say>\n\n“演练。”\n\n</Say>\n\n<Case title="演练">\n\n演练\n\n</Case>'],
    ['in a link', '<Clause>\n\n见[演练](/x/)。\n\n</Clause>'],
    ['in a heading', '<Clause>\n\n## 演练\n\n</Clause>'],
    ['in another tag', '<Clause>\n\n见<Rule id="1">演练</Rule>。\n\n</Clause>'],
    ['where there is no term', '<Clause>\n\n微笑。\n\n</Clause>'],
  ])('are not %s', (_, source) => {
    expect(mark(source)).not.toMatch(/<Terms?\b/);
  });
});

type Node = { type: string; name?: string; value?: string; children?: Node[]; attributes?: { value: string }[] };

/** A tree on one line: tags with the values of their attributes, ** round what is strong. */
function write(tree: Root): string {
  const say = ({ type, name, value, children = [], attributes = [] }: Node): string => {
    const inner = value ?? children.map(say).join('');
    if (type === 'strong') return `**${inner}**`;
    return name ? `<${[name, ...attributes.map((one) => one.value)].join(' ')}>${inner}</${name}>` : inner;
  };
  return say(tree as Node);
}
