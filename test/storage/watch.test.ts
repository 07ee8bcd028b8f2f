import { expect, test } from 'vitest';
import { draft, pageKind, startBrowser } from './tabs.ts';

test('every tab hears of what any of them has saved or removed, and of nothing else', async () => {
  const { openTab, posted } = startBrowser();
  const tabs = [openTab(), openTab()] as const;
  const heard: string[] = [];
  const stops = tabs.map((tab, n) => tab.watch(pageKind, 'book', (id) => heard.push(`${n} ${id}`)));
  tabs[1].watch(pageKind, 'another book', () => heard.push('another book'));
  tabs[1].watch({ kind: 'letter' }, 'book', () => heard.push('letter'));

  await tabs[0].save(pageKind, draft('a', 'private'));
  await tabs[0].save(pageKind, draft('a'));
  await tabs[0].remove(pageKind, 'a', 1);
  expect(heard.toSorted()).toEqual(['0 a', '0 a', '1 a', '1 a']);
  expect(posted).toEqual([
    { kind: 'page', of: 'book', id: 'a' },
    { kind: 'page', of: 'book', id: 'a' },
  ]);

  for (const stop of stops) stop();
  await tabs[0].save(pageKind, draft('b'));
  expect(heard).toHaveLength(4);
});

test('a note comes after the save: who loads then finds it', async () => {
  const { openTab } = startBrowser();
  const [one, two] = [openTab(), openTab()];
  const found = new Promise((resolve) => two.watch(pageKind, 'book', async (id) => resolve(await two.load(pageKind, id))));
  await one.save(pageKind, draft('a'));
  expect(await found).toMatchObject({ answer: 'ok' });
});
