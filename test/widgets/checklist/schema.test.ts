import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { authoredChecklistSchema, checklistSchema } from '../../../src/widgets/checklist/schema.ts';

const opening = () => parse(readFileSync('content/checklists/opening.yaml', 'utf8'));

/** The complaints about a checklist, one a line: path and message. */
function complaints(change: (input: ReturnType<typeof opening>) => void): string {
  const input = opening();
  change(input);
  const read = checklistSchema.safeParse(input);
  return read.success ? '' : read.error.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`).join('\n');
}

test('the opening checklist is well formed', () => {
  expect(complaints(() => {})).toBe('');
});

describe('an author is told where and what', () => {
  test('a misspelt key', () => {
    expect(complaints((it) => Object.assign(it.sections[0].items[1], { point: 3 }))).toMatchInlineSnapshot(`"sections[0].items[1]: Unrecognized key: "point""`);
  });
  test('an id used twice', () => {
    expect(complaints((it) => Object.assign(it.sections[1].items[0], { id: it.sections[0].items[2].id }))).toMatchInlineSnapshot(`"sections[1].items[0].id: "counter-clear" is already the id at sections[0].items[2].id; every id of a checklist is used once"`);
  });
  test('an item with the id of a section', () => {
    expect(complaints((it) => Object.assign(it.sections[2].items[0], { id: 'fire' }))).toMatchInlineSnapshot(`"sections[2].items[0].id: "fire" is already the id at sections[2].id; every id of a checklist is used once"`);
  });
  test('an id that is not kebab-case', () => {
    expect(complaints((it) => Object.assign(it.sections[0], { id: 'Fire_Exit' }))).toMatchInlineSnapshot(`"sections[0].id: an id is small letters, digits and hyphens, like fire-exit-clear"`);
  });
  test('points of nothing, or of a half', () => {
    expect(complaints((it) => Object.assign(it.sections[0].items[0], { points: 0 }))).toMatchInlineSnapshot(`"sections[0].items[0].points: points are at least 1"`);
    expect(complaints((it) => Object.assign(it.sections[0].items[0], { points: 2.5 }))).toMatchInlineSnapshot(`"sections[0].items[0].points: points are whole numbers"`);
  });
  test('a pass mark over 100', () => {
    expect(complaints((it) => Object.assign(it, { pass: 101 }))).toMatchInlineSnapshot(`"pass: Too big: expected number to be <=100"`);
  });
  test('an item without a rule', () => {
    expect(complaints((it) => Object.assign(it.sections[0].items[0], { rules: [] }))).toMatchInlineSnapshot(`"sections[0].items[0].rules: an item cites at least one rule"`);
  });
  test('a shift listed twice', () => {
    expect(complaints((it) => Object.assign(it, { shifts: ['早班', '早班'] }))).toMatchInlineSnapshot(`"shifts[1]: "早班" is listed twice"`);
  });
  test('a key that is missing', () => {
    expect(complaints((it) => delete it.file)).toMatchInlineSnapshot(`"file: Invalid input: expected string, received undefined"`);
  });
  test('points that an answer does not earn, or lacks', () => {
    const first = (it: ReturnType<typeof opening>) => it.sections[0].items[0];
    expect(complaints((it) => Object.assign(first(it), { answer: { kind: 'text' } }))).toMatchInlineSnapshot(`"sections[0].items[0].points: this kind of answer earns no points; leave them out"`);
    expect(complaints((it) => Object.assign(first(it), { answer: { kind: 'choice', options: [{ text: '好', points: 5 }, { text: '好', points: 0 }] } }))).toMatchInlineSnapshot(`
      "sections[0].items[0].points: the options of a choice have the points; leave them out here
      sections[0].items[0].answer.options[1].text: "好" is listed twice"
    `);
    expect(complaints((it) => delete first(it).points)).toMatchInlineSnapshot(`"sections[0].items[0].points: an item that is scored has points"`);
  });
  test('an answer that cannot be given', () => {
    const answer = (given: object) => complaints((it) => Object.assign(it.sections[0].items[0], { answer: given }));
    expect(answer({ kind: 'score', max: 3, levels: ['没有', '有'], fails: 3 })).toMatchInlineSnapshot(`
      "sections[0].items[0].answer.levels: names 2 marks; 0 to 3 are 4
      sections[0].items[0].answer.fails: every mark up to 3 would count as failed; it lies under max"
    `);
    expect(answer({ kind: 'number', unit: '分钟', min: 9, max: 3 })).toMatchInlineSnapshot(`"sections[0].items[0].answer.min: lies over max"`);
    expect(answer({ kind: 'stars', max: 5 })).toMatchInlineSnapshot(`"sections[0].items[0].answer.kind: Invalid discriminator value. Expected 'verdict' | 'score' | 'deduct' | 'number' | 'text' | 'choice' | 'cases'"`);
  });
  test('a section that repeats fewer times than it must', () => {
    expect(complaints((it) => Object.assign(it.sections[0], { repeat: { name: '样本', min: 5, max: 3 } }))).toMatchInlineSnapshot(`"sections[0].repeat.min: lies over max"`);
  });
  test('sections and what makes them, both or neither', () => {
    const { sections: _, ...bare } = opening();
    const generate = { from: 'rules', kinds: ['duty'], answer: { kind: 'score', max: 4, fails: 1 } };
    const said = (input: object) => authoredChecklistSchema.safeParse(input).error?.issues.map(({ path, message }) => `${z.core.toDotPath(path)}: ${message}`) ?? [];
    expect(said(bare)).toEqual(['sections: a checklist has sections, or generate that makes them; one of the two']);
    expect(said({ ...opening(), generate })).toHaveLength(1);
    expect(said({ ...bare, generate })).toEqual([]);
  });
});
