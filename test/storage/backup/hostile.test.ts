import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presentDatabase } from '../../../src/storage/backup/archive.ts';
import { readBackup } from '../../../src/storage/backup/read-backup.ts';
import { sha256 } from '../../../src/storage/backup/sha-256.ts';
import { emptySnapshot } from '../../../src/storage/backup/snapshot.ts';
import { limits, writeBackup } from '../../../src/storage/backup/write-backup.ts';
import { draft, pageKind, tamper } from '../tabs.ts';
import { dump, judge, makeBackup, readText, startArchive, write } from './disks.ts';

const why = (text: string) => {
  const read = readBackup(text, presentDatabase);
  return read.answer === 'refused' ? read.why : 'ok';
};

/** Lines with the checksum that they should have: what somebody with an editor and patience makes. */
function sign(lines: readonly string[]): string {
  return `[\n${[...lines, JSON.stringify({ end: lines.length, sha256: sha256(lines.join('\n')) })].join(',\n')}\n]\n`;
}

async function makeSome() {
  const browser = startArchive();
  const store = browser.openTab();
  for (const id of ['a', 'b', 'c']) await store.save(pageKind, { ...draft(id), sequence: 'page/2026' });
  const text = await makeBackup(browser.archive);
  return { ...browser, text, lines: text.trim().split('\n').slice(1, -2).map((line) => line.replace(/,$/, '')) };
}

describe('F28: a file is refused as a whole, with the reason,', () => {
  test('where it is no backup', async () => {
    const { lines } = await makeSome();
    for (const text of ['', '[]', 'null', '{"a":1}', '序号,日期\r\n1,2026', '\u0000\u0001', '[\n]']) expect(why(text), text).toBe('foreign');
    expect(why(sign(['{"handbook":"else","format":1}', ...lines.slice(1)]))).toBe('foreign');
    expect(why(sign([JSON.stringify({ ...JSON.parse(lines[0]!), format: 0 }), ...lines.slice(1)]))).toBe('foreign');
  });

  test('where it is cut off, at whatever place', async () => {
    const { text } = await makeSome();
    for (let length = 0; length < text.trim().length; length += 7) expect(['foreign', 'truncated']).toContain(why(text.slice(0, length)));
    expect(why(text.replace(/\n.*"store":"records".*/, ''))).toBe('truncated');
  });

  test('where a letter is another one', async () => {
    const { text } = await makeSome();
    expect(why(text.replace('"text":"b"', '"text":"x"'))).toBe('damaged');
  });

  test('where a newer release wrote it', async () => {
    const { lines } = await makeSome();
    const head = JSON.parse(lines[0]!);
    expect(why(sign([JSON.stringify({ ...head, format: head.format + 1 }), ...lines.slice(1)]))).toBe('newer');
    expect(why(write(emptySnapshot(), { database: presentDatabase + 1 }))).toBe('newer');
  });

  test('where it is too much: letters, lines, brackets in brackets', async () => {
    const { lines } = await makeSome();
    expect(why(`[${' '.repeat(limits.bytes)}`)).toBe('too-large');
    expect(why(sign([...lines, ...Array.from({ length: limits.lines }, (_, n) => `{"store":"records","row":{"id":"${n}"}}`)]))).toBe('too-large');
    expect(why(sign([...lines, `{"store":"records","row":${'['.repeat(100_000)}${']'.repeat(100_000)}}`]))).toBe('too-large');
  });

  test('where two rows have one key, or a key is not for data', async () => {
    const { lines } = await makeSome();
    expect(why(sign([...lines, lines.at(-1)!]))).toBe('hostile');
    expect(why(sign([...lines, '{"store":"records","row":{"id":"x","payload":{"__proto__":{"polluted":1}}}}']))).toBe('hostile');
    expect(why(sign([...lines, '{"store":"sealed","row":{"id":"x","bytes":{"$bytes":"not base 64 !"}}}']))).toBe('hostile');
    expect(why(sign([...lines, '{"store":"toString","row":{}}']))).toBe('damaged');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('what an editor does to the ends of lines does no harm', async () => {
  const { text, archive } = await makeSome();
  expect(readText(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual(readText(text));
  expect(JSON.parse(text)).toHaveLength((await archive.read()).answer === 'ok' ? 3 + 1 + 2 + 2 : 0);
});

test('every value of JSON, and bytes, come back as they were', () => {
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null), fc.uint8Array({ maxLength: 40 }), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.string({ unit: fc.constantFrom('$', 'a', 'bytes', '__proto') }), tie('value'), { maxKeys: 4 })),
  })).value;
  fc.assert(
    fc.property(value, (payload) => {
      const rows = [{ id: 'a', payload }];
      expect(readText(write({ ...emptySnapshot(), records: rows })).records).toEqual(rows);
    }),
    { numRuns: 300 },
  );
});

test('a row that is no JSON is written down as text and counted; one file is never larger than what is read', () => {
  const loop: Record<string, unknown> = { id: 'loop' };
  loop['self'] = loop;
  const read = readBackup(write({ ...emptySnapshot(), records: [{ id: 'a', big: 9n }, loop, { id: 'b', at: new Date(0) }] }), presentDatabase);
  expect(read).toMatchObject({ answer: 'ok', snapshot: { records: [] }, odd: ['{"id":"a","big":"9n"}', '[object Object]', '{"id":"b","at":"1970-01-01T00:00:00.000Z"}'] });
  const about = { database: presentDatabase, made: 1, edition: '' };
  expect(writeBackup({ ...emptySnapshot(), records: Array.from({ length: limits.lines }, (_, n) => ({ id: n })) }, about)).toBeNull();
  expect(writeBackup({ ...emptySnapshot(), records: [{ id: '字'.repeat(limits.bytes / 3) }] }, about)).toBeNull();
});

/** What is done to a good backup, signed anew as often as not. */
const change = fc.oneof(
  fc.record({ does: fc.constant('cut' as const), at: fc.nat(2_000) }),
  fc.record({ does: fc.constant('letter' as const), at: fc.nat(2_000), to: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) }),
  { weight: 3, arbitrary: fc.record({ does: fc.constant('key' as const), line: fc.nat(9), key: fc.constantFrom('id', 'kind', 'of', 'revision', 'stamp', 'lineage', 'others', 'number', 'order', 'payload', 'version', 'removed', 'purged', 'savedAt', 'last', 'sequence', 'fingerprint', '__proto__', 'constructor', 'row', 'store', 'odd'), to: fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>(1, 2, 7, 1e9, 1e15, 'a', 'z', true, { z: 5 }, { text: 'theirs' }, null)) }) },
  fc.record({ does: fc.constant('repeat' as const), line: fc.nat(9) }),
  fc.record({ does: fc.constant('line' as const), text: fc.json() }),
);

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

test('1,000 hostile imports: none throws, none is taken by half, what is refused changes no byte', async () => {
  const { text, lines } = await makeSome();
  const { disk, archive, openTab } = startArchive();
  const store = openTab();
  for (const id of ['a', 'z']) await store.save(pageKind, draft(id, `mine ${id}`));
  const counts = { refused: 0, taken: 0 };
  await fc.assert(
    fc.asyncProperty(change, fc.constantFrom(true, true, true, false), async (done, isSigned) => {
      const before = await dump(disk);
      const read = readBackup(alter(text, lines, done, isSigned), presentDatabase);
      counts[read.answer === 'ok' ? 'taken' : 'refused'] += 1;
      if (read.answer === 'ok') {
        const restored = await archive.restore(read.snapshot, judge);
        expect(restored.answer).toBe('done');
        // All that this browser had said to be saved is there, as the record or beside it.
        const listed = await store.list(pageKind, 'book');
        expect(listed).toMatchObject({ answer: 'ok', aside: [] });
        const kept = await dump(disk);
        for (const own of ['mine a', 'mine z']) expect(kept).toContain(own);
        // And nothing of it was taken by half: again, it changes nothing.
        await archive.restore(read.snapshot, judge);
        expect(await dump(disk)).toBe(kept);
      } else expect(await dump(disk)).toBe(before);
      await tamper(disk, 'counters', (rows) => rows.get('first saves'));
    }),
    { numRuns: 1_000 },
  );
  expect(counts.refused).toBeGreaterThan(200);
  expect(counts.taken).toBeGreaterThan(100);
}, 120_000);

function alter(text: string, lines: readonly string[], done: Change, isSigned: boolean): string {
  const seal = (changed: string[]) => (isSigned ? sign(changed) : `[\n${changed.join(',\n')}\n${text.trim().split('\n').slice(-2).join('\n')}`);
  switch (done.does) {
    case 'cut':
      return text.slice(0, done.at % text.length);
    case 'letter':
      return `${text.slice(0, done.at % text.length)}${done.to}${text.slice((done.at % text.length) + 1)}`;
    case 'repeat':
      return seal([...lines, lines[done.line % lines.length]!]);
    case 'line':
      return seal([...lines, done.text]);
    case 'key': {
      const n = done.line % lines.length;
      const line = JSON.parse(lines[n]!);
      const inRow = line.row && !['row', 'store', 'odd'].includes(done.key);
      // As text, because a key of `__proto__` would be no key.
      const part = `${JSON.stringify(done.key)}:${JSON.stringify(done.to)}`;
      const object = JSON.stringify(inRow ? { ...line.row, [done.key]: undefined } : { ...line, [done.key]: undefined });
      const changed = object.replace(/}$/, `,${part}}`);
      return seal(lines.map((one, m) => (m === n ? (inRow ? `{"store":${JSON.stringify(line.store)},"row":${changed}}` : changed) : one)));
    }
  }
}
