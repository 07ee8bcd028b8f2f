import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { checklistSchema } from '../../../src/widgets/checklist/schema.ts';

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
});
