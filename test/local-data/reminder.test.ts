import { expect, test } from 'vitest';
import { findReminder } from '../../src/local-data/reminder.ts';

const day = 86_400_000;
const now = 100 * day;
const canary = { rows: 20, since: now - day, told: true, changed: true, backup: null };

test.each([
  ['nothing yet on the second day', canary, undefined],
  ['never backed up for a week', { ...canary, since: now - 7 * day }, { days: 7, fresh: 20, never: true }],
  ['fifty records on the first day', { ...canary, rows: 50 }, { days: 1, fresh: 50, never: true }],
  ['a backup of last week', { ...canary, backup: { at: now - 8 * day, rows: 15 } }, { days: 8, fresh: 5, never: false }],
  ['a backup of yesterday and 49 records', { ...canary, rows: 69, backup: { at: now - day, rows: 20 } }, undefined],
  ['a backup of yesterday and 50 records', { ...canary, rows: 70, backup: { at: now - day, rows: 20 } }, { days: 1, fresh: 50, never: false }],
  ['an old backup that nothing came after', { ...canary, changed: false, backup: { at: now - 90 * day, rows: 20 } }, undefined],
  ['a clock that was set back', { ...canary, backup: { at: now + 30 * day, rows: 20 } }, undefined],
])('F38: %s', (_, kept, reminder) => {
  expect(findReminder(kept, now)).toEqual(reminder);
});
