import { expect, test } from 'vitest';
import { nextGap } from '../../../src/widgets/checklist/sheet/focus-gap.ts';
import { summarise } from '../../../src/widgets/checklist/model.ts';
import { data, run } from './sample.ts';

const state = run({ exits: 'ok' });
const { gaps } = summarise(data, state);

test.each([
  ['nobody has been anywhere', '', 'clean'],
  ['after the first row', 'opening-1', 'seats'],
  ['over a row that is answered', 'opening-2', 'signs'],
  ['from the last row back to the first', 'opening-4', 'clean'],
])('%s', (_, row, item) => {
  expect(nextGap(data, state, gaps, row)).toMatchObject({ place: item });
});

test('a single gap is the next wherever one is, and none is none', () => {
  expect(nextGap(data, state, [{ in: 'head', field: 'hall' }], 'opening-3')).toEqual({ in: 'head', field: 'hall' });
  expect(nextGap(data, state, [], 'opening-3')).toBeUndefined();
});
