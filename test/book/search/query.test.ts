import { expect, test } from 'vitest';
import { sayAnswer } from '../../../src/book/search/draw-answer.ts';
import { readQuery } from '../../../src/book/search/query.ts';

test('a page pasted by mistake is neither searched nor said back whole', () => {
  const query = readQuery(`  ${'粘'.repeat(10_000)}  `);
  expect(query.whole).toHaveLength(200);
  const said = sayAnswer({ query, rules: [], others: [], nearest: [], rulesTotal: 0, othersTotal: 0, isOpen: false });
  expect(said).toContain(`“${'粘'.repeat(40)}……”`);
  expect(said.length).toBeLessThan(100);
});
