import { describe, expect, test } from 'vitest';
import { composeEdition } from './second-edition/compose.ts';
import { readChanged } from './small-book.ts';

const readThird = (changes: Record<string, (text: string) => string>) => readChanged(changes, (dir) => composeEdition('third', dir));
const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
const changed = (from: string, to: string) => readThird({ 'changes.yaml': replace(from, to) });
const desk = (from: string, to: string) => readThird({ 'chapters/desk.mdx': replace(from, to) });

test.each(['first', 'second', 'third'] as const)('the %s edition itself is read', (name) => {
  expect(readChanged({}, (dir) => composeEdition(name, dir))).toBe('read without a problem');
});

describe('editions and changes stop the build with file, key and what was expected', () => {
  test('two editions of one id', () => {
    expect(changed('id: "2027"', 'id: "2026"')).toMatchSnapshot();
  });

  test('dates that do not rise, and one that is none', () => {
    expect(changed('date: 2027-07-01', 'date: 2027-01-01')).toMatchSnapshot();
    expect(changed('date: 2027-07-01', 'date: 2027-7-1')).toMatchSnapshot();
  });

  test('a first edition that changes something', () => {
    expect(changed('changes: []', 'changes: [{ kind: material, line: 新写。, rules: [{ id: 2.1.1.1 }] }]')).toMatchSnapshot();
  });

  test('a present edition that handbook.yaml calls otherwise', () => {
    expect(changed('name: 2027年7月修订版', 'name: 2027年修订版')).toMatchSnapshot();
  });

  test('a change of a rule before there was such a rule', () => {
    expect(readThird({ 'changes.yaml': (text) => `${text}          - id: 2.1.1.3A\n`, 'chapters/desk.mdx': replace('看到到账提示', '听到到账提示') })).toMatchSnapshot();
  });

  test('a rule twice in one edition', () => {
    expect(changed('- id: 2.1.2.2\n', '- id: 2.1.2.2\n          - id: 2.1.1.2\n            was: 整钞放进机器。\n')).toMatchSnapshot();
  });

  test('`was` that is the text of today, or of the next edition', () => {
    expect(changed('was: 整钞，放进，验钞机验过。', 'was: 整钞放进验钞机验过。')).toMatchSnapshot();
    expect(changed('was: 金额大的，请店长复点。', 'was: 一笔超过五百元的，请店长当面复点。')).toMatchSnapshot();
  });

  test('`before` that is so still, or names a role that is not there', () => {
    expect(changed('before:\n              who:\n                - clerk\n', 'before:\n              who:\n                - manager\n')).toMatchSnapshot();
    expect(changed('before:\n              who:\n                - clerk\n', 'before:\n              who:\n                - clark\n')).toMatchSnapshot();
  });

  test('an empty line to the reader, as a draft has it', () => {
    expect(changed('line: 去掉两个多余的逗号，意思没变。', 'line: ""')).toMatchSnapshot();
  });

  test('a repealed rule whose edition is not there, is the first one, or does not say so', () => {
    expect(desk('repealed="2027"', 'repealed="2072"')).toMatchSnapshot();
    expect(desk('repealed="2027"', 'repealed="2026"')).toMatchSnapshot();
    expect(desk('<Clause id="2.1.1.1" who="clerk"', '<Clause id="2.1.1.1" repealed="2027" who="clerk"')).toMatchSnapshot();
  });

  test('a repealed rule that is changed later, or with its repeal', () => {
    expect(changed('- id: 2.1.3.1\n', '- id: 2.1.2.2\n            was: 备用金留在店里。\n          - id: 2.1.3.1\n')).toMatchSnapshot();
    expect(changed('- id: 2.1.2.2\n', '- id: 2.1.2.2\n            was: 备用金留在店里。\n')).toMatchSnapshot();
  });

  test('a repealed rule that is gone', () => {
    expect(desk('<Clause id="2.1.2.2" who="clerk" when="always" repealed="2027">\n\n备用金留在抽屉里。\n\n</Clause>\n', '')).toMatchSnapshot();
  });

  test('a form that cites a repealed rule', () => {
    expect(readThird({ 'checklists/opening.yaml': replace('"1.1.1.2"]', '"2.1.2.2"]') })).toMatchSnapshot();
  });
});

describe('the head of a chapter stops the build', () => {
  test('without an owner or a review, or with an owner who is not there', () => {
    expect(desk('owner: manager\n', '')).toMatchSnapshot();
    expect(desk('review: 2028-01-01\n', '')).toMatchSnapshot();
    expect(desk('owner: manager', 'owner: manger')).toMatchSnapshot();
  });

  test('with a review on a day that is none', () => {
    expect(desk('review: 2028-01-01', 'review: 2028年1月')).toMatchSnapshot();
    expect(desk('review: 2028-01-01', 'review: 2028-02-30')).toMatchSnapshot();
  });
});
