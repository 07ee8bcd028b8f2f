import { expect, test } from 'vitest';
import { nextGap } from '../../../src/widgets/checklist/focus-gap.ts';
import { summarise } from '../../../src/widgets/checklist/model.ts';
import { data, run } from './sample.ts';

const { gaps } = summarise(data, run({ exits: 'ok' }));

test.each([
  ['nobody has been anywhere', '', 'clean'],
  ['after the first row', 'opening-1', 'seats'],
  ['over a row that is answered', 'opening-2', 'signs'],
  ['from the last row back to the first', 'opening-4', 'clean'],
])('%s', (_, row, item) => {
  expect(nextGap(data, gaps, row)).toMatchObject({ item });
});

test('a single gap is the next wherever one is, and none is none', () => {
  expect(nextGap(data, [{ in: 'head', field: 'hall' }], 'opening-3')).toEqual({ in: 'head', field: 'hall' });
  expect(nextGap(data, [], 'opening-3')).toBeUndefined();
});
