import { describe, expect, test } from 'vitest';
import { confirmChapter } from '../../src/reader/confirm-chapter.ts';
import { profileKind, readingIdOf, readingKind } from '../../src/reader/stored.ts';
import { startBrowser } from '../storage/tabs.ts';
import profile from '../support/golden/profile-v1.json' with { type: 'json' };
import reading from '../support/golden/reading-v1.json' with { type: 'json' };

test('reads the golden payloads of version 1, and still writes the like', async () => {
  expect([profileKind.version, readingKind.version]).toEqual([1, 1]);
  expect(profileKind.parse(profile)).toEqual(profile);
  expect(readingKind.parse(reading)).toEqual(reading);
  const store = startBrowser().openTab();
  await confirmChapter(store, reading.person, '4', '2026', '2026-12-03');
  const saved = await confirmChapter(store, reading.person, '4', '2027', '2027-12-01');
  expect(saved.answer === 'saved' && saved.record.payload).toEqual(reading);
});

test.each([profileKind, readingKind])('every older version of $kind has its step forward', ({ version, migrations }) => {
  expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: version - 1 }, (_, n) => n + 1));
});

describe('an unknown shape is refused, not repaired', () => {
  test.each([null, { ...profile, colour: 'red' }, { name: '陈静' }, { ...profile, number: 12 }])('profile %j', (payload) => {
    expect(() => profileKind.parse(payload)).toThrow();
  });
  test.each([null, { ...reading, confirmations: [{ edition: '2026' }] }, { person: 'a', confirmations: [] }])('reading %j', (payload) => {
    expect(() => readingKind.parse(payload)).toThrow();
  });
});

describe('confirming a chapter', () => {
  test('a second time under the same edition changes nothing', async () => {
    const store = startBrowser().openTab();
    await confirmChapter(store, 'a', '4', '2026', '2026-12-03');
    const again = await confirmChapter(store, 'a', '4', '2026', '2026-12-09');
    expect(again).toMatchObject({ answer: 'saved', record: { revision: 1, payload: { confirmations: [{ edition: '2026', date: '2026-12-03' }] } } });
  });

  test('in two tabs at once, under two editions, loses neither', async () => {
    const { openTab } = startBrowser();
    const tabs = [openTab(), openTab(), openTab()];
    await Promise.all(tabs.map((tab, n) => confirmChapter(tab, 'a', '4', String(2026 + n), '2026-12-03')));
    const kept = await tabs[0]!.load(readingKind, readingIdOf('a', '4'));
    expect(kept.answer === 'ok' && kept.record.payload.confirmations.map(({ edition }) => edition).sort()).toEqual(['2026', '2027', '2028']);
  });

  test('each person and chapter by itself', async () => {
    const store = startBrowser().openTab();
    for (const [person, chapter] of [['a', '4'], ['a', '5'], ['b', '4']] as const) await confirmChapter(store, person, chapter, '2026', '2026-12-03');
    const listed = await store.list(readingKind, 'chapters');
    expect(listed.answer === 'ok' && listed.records.map(({ payload }) => `${payload.person}${payload.chapter}`)).toEqual(['a4', 'a5', 'b4']);
  });

  test('a record of a newer release is left alone', async () => {
    const store = startBrowser().openTab();
    await store.save({ ...readingKind, version: 9, parse: (payload) => payload }, { id: readingIdOf('a', '4'), of: 'chapters', definition: { fingerprint: 'none', data: null }, revision: 0, payload: {} });
    expect(await confirmChapter(store, 'a', '4', '2026', '2026-12-03')).toMatchObject({ answer: 'changed', theirs: { answer: 'newer' } });
  });
});
