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
    expect(complaints((it) => Object.assign(it.fields[0], { kind: 'photo' }))).toMatchInlineSnapshot(`"fields[0].kind: Invalid discriminator value. Expected 'text' | 'long-text' | 'number' | 'money' | 'phone' | 'person' | 'choice' | 'choices' | 'yes-no' | 'date' | 'date-time' | 'duration' | 'record' | 'signature' | 'entries'"`);
  });
  test('a choice without options, and options without a choice', () => {
    expect(complaints((it) => delete it.fields[2].options)).toMatchInlineSnapshot(`"fields[2].options: a choice has options"`);
    expect(complaints((it) => Object.assign(it.fields[0], { options: ['a', 'b'] }))).toMatchInlineSnapshot(`"fields[0]: Unrecognized key: "options""`);
  });
  test('columns that are wider than the sheet', () => {
    expect(complaints((it) => Object.assign(it.fields[0], { width: 100 }))).toMatchInlineSnapshot(`"fields: the columns are 339 mm wide with number and stage; the sheet has 267"`);
  });
  test('a stage that ends at a field which is not there', () => {
    expect(complaints((it) => Object.assign(it.stages[0], { until: 'arrived' }))).toMatchInlineSnapshot(`"stages[0].until: until names a field: device, symptom, impact, reported-at, reporter, arrived-at, restored-at, cause, remedy, repairer, accepted-by, asset"`);
  });
  test('values of a stage or an end that are no options', () => {
    expect(complaints((it) => Object.assign(it.stages[0], { unless: ['没来'] }))).toBe('stages[0].unless: is not a choice of this log');
    expect(complaints((it) => Object.assign(it.stages[0], { when: { impact: ['很大'] } }))).toBe('stages[0].when.impact: "很大" is not one of the options');
    expect(complaints((it) => Object.assign(it, { closes: { impact: ['很大'] } }))).toBe('closes.impact: "很大" is not one of the options');
  });
  test('a last stage that ends', () => {
    expect(complaints((it) => Object.assign(it.stages[3], { until: 'accepted-by' }))).toMatchInlineSnapshot(`"stages[3].until: the last stage is the end: it has no until"`);
  });
  test('a clock that runs to a name', () => {
    expect(complaints((it) => Object.assign(it.clocks[0], { to: 'repairer' }))).toMatchInlineSnapshot(`"clocks[0].to: "repairer" is not a field of the kind date or date-time"`);
  });
  test('what names a customer, in a log that is not sealed', () => {
    expect(complaints((it) => Object.assign(it.fields[0], { personal: 'name' }))).toMatchInlineSnapshot(`"fields[0]: holds data of customers or visitors: only a sealed log may"`);
    expect(complaints((it) => Object.assign(it.fields[0], { kind: 'phone' }))).toMatchInlineSnapshot(`"fields[0]: holds data of customers or visitors: only a sealed log may"`);
    expect(complaints((it) => Object.assign(it, { sealed: true }, Object.assign(it.fields[0], { personal: 'name' }) && {}))).toBe('');
  });
  test('a clock without a limit, with two, and one that starts nowhere', () => {
    expect(complaints((it) => delete it.clocks[0].limit)).toMatchInlineSnapshot(`"clocks[0]: has a limit or a due, and not both"`);
    expect(complaints((it) => Object.assign(it.clocks[0], { due: 'reported-at' }))).toMatchInlineSnapshot(`"clocks[0]: has a limit or a due, and not both"`);
    expect(complaints((it) => delete it.clocks[0].from)).toMatchInlineSnapshot(`"clocks[0].from: a limit is counted from a field"`);
  });
  test('a stage that waits for a signature, and a repeated entry that is required', () => {
    expect(complaints((it) => it.fields.push({ id: 'sign', label: '签字', kind: 'signature' }) && Object.assign(it.stages[0], { until: 'sign' }))).toMatchInlineSnapshot(`"stages[0].until: a signature is on paper only: it ends no stage"`);
    expect(complaints((it) => it.fields.push({ id: 'progress', label: '进展', kind: 'entries', required: true, fields: [{ id: 'x', label: '内容', kind: 'text' }] }))).toMatchInlineSnapshot(`"fields[12].required: is written after registration, so it cannot be required"`);
  });
  test('turns and counts by fields that are not there or do not fit', () => {
    expect(complaints((it) => Object.assign(it, { recurs: { next: 'cause', per: 'devices', ends: { impact: ['很大'] } } }))).toMatchInlineSnapshot(`
      "recurs.next: "cause" is not a field of the kind date
      recurs.per: names no field of this log: device, symptom, impact, reported-at, reporter, arrived-at, restored-at, cause, remedy, repairer, accepted-by, asset
      recurs.ends.impact: "很大" is not one of the options"
    `);
    expect(complaints((it) => Object.assign(it, { recurs: { per: 'device' }, countBy: ['cause'] }))).toMatchInlineSnapshot(`
      "recurs: says by every, next or timesADay when the next entry is due
      countBy[0]: "cause" is not a choice"
    `);
  });
  test('no date that must be filled in', () => {
    expect(complaints((it) => Object.assign(it.fields[3], { required: false }))).toMatchInlineSnapshot(`"fields: a log has a required date or date-time: its months are told by the first"`);
  });
  test('a number prefix in small letters', () => {
    expect(complaints((it) => Object.assign(it, { numberPrefix: 'gz' }))).toMatchInlineSnapshot(`"numberPrefix: a number prefix is one to four capital letters"`);
  });
});
