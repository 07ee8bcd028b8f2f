import { expect, test } from 'vitest';
import { draft, pageKind, startBrowser, tamper } from './tabs.ts';

const inSequence = (id: string) => ({ ...draft(id), sequence: 'page/2026' });

test('two tabs adding at once give every number once, without a gap', async () => {
  const { openTab } = startBrowser();
  const tabs = [openTab(), openTab(), openTab()];
  const answers = await Promise.all(Array.from({ length: 90 }, (_, n) => tabs[n % 3]!.save(pageKind, inSequence(`p${n}`))));
  const numbers = answers.map((answer) => (answer.answer === 'saved' ? answer.record.number : undefined));
  expect(numbers.toSorted((a, b) => a! - b!)).toEqual(Array.from({ length: 90 }, (_, n) => n + 1));
});

test('belong to the record: kept at later saves, never given again after a removal', async () => {
  const store = startBrowser().openTab();
  await store.save(pageKind, inSequence('a'));
  expect(await store.save(pageKind, { ...inSequence('a'), revision: 1 })).toMatchObject({ record: { number: 1 } });
  await store.remove(pageKind, 'a', 2);
  expect(await store.save(pageKind, inSequence('b'))).toMatchObject({ record: { number: 2 } });
  expect(await store.save(pageKind, { ...inSequence('c'), sequence: 'page/2027' })).toMatchObject({ record: { number: 1 } });
  expect(await store.save(pageKind, draft('d'))).not.toHaveProperty('record.number');
});

test.each([Number.NaN, '7', -1, 2 ** 53])('a counter that says %s gives none: nothing is saved that could not be read again', async (last) => {
  const { disk, openTab } = startBrowser();
  const store = openTab();
  await store.save(pageKind, inSequence('a'));
  await tamper(disk, 'counters', (rows) => rows.put({ sequence: 'page/2026', last }));
  expect(await store.save(pageKind, inSequence('b'))).toEqual({ answer: 'unavailable', why: 'blocked' });
  expect(await store.load(pageKind, 'b')).toEqual({ answer: 'empty' });
});
