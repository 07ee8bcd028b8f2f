import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readChanged } from './small-book.ts';

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

test('the small book itself is read', () => {
  expect(() => readChanged({})).not.toThrow();
  expect(readChanged({})).toBe('read without a problem');
});

describe('each stops the build with file, key, what was expected and the nearest match', () => {
  test('a misspelt key', () => {
    expect(readChanged({ 'checklists/opening.yaml': replace('purpose:', 'purpos:') })).toMatchSnapshot();
  });

  test('a misspelt key deep inside', () => {
    expect(readChanged({ 'checklists/opening.yaml': replace('critical: true', 'critcal: true') })).toMatchSnapshot();
  });

  test('weights that sum to 99', () => {
    expect(readChanged({ 'scorecards/month.yaml': replace('weight: 40', 'weight: 39') })).toMatchSnapshot();
  });

  test('a year of months that are not there, and figures brought from nowhere', () => {
    const year = (text: string) =>
      text
        .replace('period: month', 'period: year\nfrom: [mouth, month]')
        .replace('weight: 40,', 'weight: 30, brings: { from: log, log: fautl, date: at, person: by },')
        .replace('method: higher, unit: 笔, target: 100, cap: 120, floor: 0, weight: 60', 'method: months, unit: 分, cap: 100, weight: 70, brings: { from: log, log: fault, date: att, person: by }')
        .replace('outcome:', 'uses: [{ bands: [good], text: 可作为依据, rules: ["1.1.1.1"], facts: [forty] }]\noutcome:');
    expect(readChanged({ 'scorecards/month.yaml': year })).toMatchSnapshot();
  });

  test('a citation of a rule that is not there', () => {
    expect(readChanged({ 'checklists/opening.yaml': replace('"1.1.1.2"]', '"1.1.1.3"]'), 'chapters/shop.mdx': replace('<Rule id="1.1.1.1" />', '<Rule id="1.1.11" />') })).toMatchSnapshot();
  });

  test('a rule id that is used twice', () => {
    expect(readChanged({ 'chapters/shop.mdx': replace('<Clause id="1.1.1.2"', '<Clause id="1.1.1.1"') })).toMatchSnapshot();
  });

  test('an item id that is used twice', () => {
    expect(readChanged({ 'checklists/opening.yaml': replace('id: smile', 'id: door') })).toMatchSnapshot();
  });

  test('a parameter outside its legal bound', () => {
    expect(readChanged({ 'parameters.yaml': replace('value: 7', 'value: 16') })).toMatchSnapshot();
  });

  test('an unknown role, in a chapter and in a definition', () => {
    expect(readChanged({ 'chapters/shop.mdx': replace('who="clerk manager"', 'who="clerk manger"'), 'logs/fault.yaml': replace('role: clerk', 'role: clark') })).toMatchSnapshot();
  });

  test('an unknown parameter, law, record and widget', () => {
    expect(
      readChanged({
        'chapters/shop.mdx': (text) => text.replace('<Param id="answer-days" />', '<Param id="answer-day" />').replace('<Log id="fault" />', '<Log id="faults" />'),
        'parameters.yaml': replace('fact: fifteen-days', 'fact: fifteen-day'),
        'checklists/opening.yaml': replace('[投诉本]', '[投诉簿]'),
        'logs/fault.yaml': replace('limit: arrival-hours', 'limit: arrival-hour'),
      }),
    ).toMatchSnapshot();
  });

  test('a checklist that is due by what is no span of time, by nothing, or with a rule that is not there as one that fails all', () => {
    const rhythm = (words: string) => ({ 'checklists/opening.yaml': replace('rhythm: { every: day }', `rhythm: ${words}`) });
    expect(readChanged(rhythm('{ every: parameter, param: arrival-hours }'))).toMatchSnapshot();
    expect(readChanged(rhythm('{ every: parameter, param: answer-day }'))).toMatchSnapshot();
    expect(readChanged(rhythm('{ every: fortnight }'))).toMatchSnapshot();
    const generate = 'generate: { from: rules, kinds: [duty], answer: { kind: score, max: 4, fails: 1 }, critical: ["1.1.1.9"] }';
    expect(readChanged({ 'checklists/opening.yaml': (text) => text.replace(/sections:[\s\S]*/, generate) })).toMatchSnapshot();
  });

  test('an unknown figure in the words of a form', () => {
    expect(readChanged({ 'checklists/opening.yaml': replace('开门前看一遍。', '开门前看一遍，{answer-day}内改好。') })).toMatchSnapshot();
  });

  test('a tag or an attribute that is not there', () => {
    expect(readChanged({ 'chapters/shop.mdx': (text) => text.replace('<Clause id="1.1.1.1" who="clerk" when="always">', '<Clause id="1.1.1.1" role="clerk" who="clerk" when="allways">').replace('<Log id="fault" />', '<Logg id="fault" />') })).toMatchSnapshot();
  });

  test('a clause that stands in another article', () => {
    expect(readChanged({ 'chapters/shop.mdx': replace('<Clause id="1.1.2.1"', '<Clause id="1.1.3.1"') })).toMatchSnapshot();
  });

  test('what is not YAML, and what is not MDX', () => {
    expect(readChanged({ 'parameters.yaml': replace('note: 示例取7日。', 'note: [示例'), 'chapters/shop.mdx': replace('微笑迎客。', '金额 <100元。') })).toMatchSnapshot();
  });

  test('a term, an alias and a change of rules that are not there, and an edition that is not the present one', () => {
    expect(
      readChanged({
        'glossary.yaml': (text) => text.replace('rules: ["1.1.1.1"]', 'rules: ["1.1.1.9"]').replace('"1.1.1.1": [笑脸]', '"1.1.1.8": [笑脸]'),
        'changes.yaml': (text) => `${text}  - { id: "2025", name: 2025年版, date: 2027-01-01, note: 改了一条。, changes: [{ kind: material, line: 改了。, rules: [{ id: "1.1.1.7" }] }] }\n`,
      }),
    ).toMatchSnapshot();
  });

  test('a ban without its red line', () => {
    expect(readChanged({ 'chapters/shop.mdx': replace('who="clerk" when="always"', 'who="clerk" when="always" kind="ban"') })).toMatchSnapshot();
  });

  test('a word that two terms claim, and a law without its rank', () => {
    expect(
      readChanged({
        'glossary.yaml': replace('terms:\n', 'terms:\n  shop: { name: 小店, also: [店员], means: 做买卖的地方。 }\n'),
        'laws.yaml': replace('rank: regulation, ', ''),
      }),
    ).toMatchSnapshot();
  });

  test('a rule that is done regularly, and nobody says how often', () => {
    expect(readChanged({ 'chapters/shop.mdx': (text) => text.replace('when="event" evidence="投诉本"', 'when="regular" evidence="投诉本"').replace('when="always"', 'when="regular"') })).toMatchSnapshot();
  });

  test('a rhythm that measures no time, and a manager who is no role', () => {
    expect(
      readChanged({
        'chapters/shop.mdx': replace('when="event" evidence="投诉本"', 'when="regular" evidence="投诉本"'),
        'parameters.yaml': replace('unit: 日\n', 'unit: 趟\n  rhythm: interval\n'),
        'handbook.yaml': replace('manager: manager', 'manager: manger'),
      }),
    ).toMatchSnapshot();
  });

  test('a file that is missing a key', () => {
    expect(readChanged({ 'handbook.yaml': replace('company: 示例小店\n', '') })).toMatchSnapshot();
  });

  test('a question with a misspelt key, a rule that is not there, and an id that another file has', () => {
    expect(
      readChanged({
        'quizzes/more.yaml': () => readFileSync('test/build/small-book/quizzes/shop.yaml', 'utf8').replace('section: "1.1"', 'section: "1.2"').replace('rules: ["1.1.1.1"]', 'rules: ["1.1.1.9"]').replaceAll('id: shop-', 'id: more-').replace('id: more-judge', 'id: shop-judge'),
        'quizzes/shop.yaml': replace('explain: 迎客在先', 'explanation: 迎客在先'),
      }),
    ).toMatchSnapshot();
  });

  test('an id of a question that another file has', () => {
    expect(readChanged({ 'quizzes/more.yaml': () => readFileSync('test/build/small-book/quizzes/shop.yaml', 'utf8').replaceAll('id: shop-', 'id: more-').replace('id: more-case-two', 'id: shop-judge') })).toMatchSnapshot();
  });

  test('two quizzes of a section, one of a section that is not there, and one that has the name of a page', () => {
    const copy = (name: string, section: string) => () => readFileSync('test/build/small-book/quizzes/shop.yaml', 'utf8').replaceAll('id: shop-', `id: ${name}-`).replace('section: "1.1"', `section: "${section}"`);
    expect(readChanged({ 'quizzes/again.yaml': copy('again', '1.1'), 'quizzes/exam.yaml': copy('exam', '1.9') })).toMatchSnapshot();
  });

  test('an exam that asks for more than there is, and of a chapter that is not there', () => {
    expect(readChanged({ 'assessment.yaml': replace('exams: {}', 'exams: { all: { title: 考试, purpose: 人人。, quota: [{ chapter: "1", questions: 9 }, { chapter: "8", questions: 1 }], minutes: 5, pass: 80, multiple: half } }') })).toMatchSnapshot();
  });

  test('a quiz that no file has, in a chapter', () => {
    expect(readChanged({ 'chapters/shop.mdx': replace('<Log id="fault" />', '<Log id="fault" />\n\n<Quiz id="shops" />') })).toMatchSnapshot();
  });
});
