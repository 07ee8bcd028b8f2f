import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { logSchema } from '../../../src/widgets/log/schema.ts';
import { readFault } from './sample.ts';

/** The complaints about a log, one a line: path and message. */
function complaints(change: (input: ReturnType<typeof readFault>) => void): string {
  const input = readFault();
  change(input);
  const read = logSchema.safeParse(input);
  return read.success ? '' : read.error.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`).join('\n');
}

test('the fault log is well formed', () => {
  expect(complaints(() => {})).toBe('');
});

describe('an author is told where and what', () => {
  test('a misspelt key', () => {
    expect(complaints((it) => Object.assign(it.fields[1], { hints: 'x' }))).toMatchInlineSnapshot(`"fields[1]: Unrecognized key: "hints""`);
  });
  test('an id used twice, by a field and a stage', () => {
    expect(complaints((it) => Object.assign(it.stages[0], { id: 'device' }))).toMatchInlineSnapshot(`"stages[0].id: "device" is used twice; every id of a log is used once"`);
  });
  test('an unknown kind of field', () => {
    expect(complaints((it) => Object.assign(it.fields[0], { kind: 'photo' }))).toMatchInlineSnapshot(`"fields[0].kind: Invalid option: expected one of "text"|"long-text"|"choice"|"person"|"date"|"date-time""`);
  });
  test('a choice without options, and options without a choice', () => {
    expect(complaints((it) => delete it.fields[2].options)).toMatchInlineSnapshot(`"fields[2].options: a choice has options, and nothing else has"`);
    expect(complaints((it) => Object.assign(it.fields[0], { options: ['a', 'b'] }))).toMatchInlineSnapshot(`"fields[0].options: a choice has options, and nothing else has"`);
  });
  test('columns that are wider than the sheet', () => {
    expect(complaints((it) => Object.assign(it.fields[0], { width: 100 }))).toMatchInlineSnapshot(`"fields: the columns are 339 mm wide with number and stage; the sheet has 267"`);
  });
  test('a printed field without a width', () => {
    expect(complaints((it) => delete it.fields[0].width)).toMatchInlineSnapshot(`"fields[0].width: a field that is printed has a width, and no other has"`);
  });
  test('a stage that ends at a field which is not there', () => {
    expect(complaints((it) => Object.assign(it.stages[0], { until: 'arrived' }))).toMatchInlineSnapshot(`"stages[0].until: until names a field: device, symptom, impact, reported-at, reporter, arrived-at, restored-at, cause, remedy, repairer, accepted-by"`);
  });
  test('a last stage that ends', () => {
    expect(complaints((it) => Object.assign(it.stages[3], { until: 'accepted-by' }))).toMatchInlineSnapshot(`"stages[3].until: the last stage is the end: it has no until"`);
  });
  test('a clock that runs to a name', () => {
    expect(complaints((it) => Object.assign(it.clocks[0], { to: 'repairer' }))).toMatchInlineSnapshot(`"clocks[0].to: "repairer" is not a field of the kind date-time"`);
  });
  test('a log that should be sealed', () => {
    expect(complaints((it) => Object.assign(it, { sealed: true }))).toMatchInlineSnapshot(`"sealed: a sealed log cannot be kept yet: leave customers' data out and write false"`);
  });
  test('no date that must be filled in', () => {
    expect(complaints((it) => Object.assign(it.fields[3], { required: false }))).toMatchInlineSnapshot(`"fields: a log has a required date or date-time: its months are told by the first"`);
  });
  test('a number prefix in small letters', () => {
    expect(complaints((it) => Object.assign(it, { numberPrefix: 'gz' }))).toMatchInlineSnapshot(`"numberPrefix: a number prefix is one to four capital letters"`);
  });
});
