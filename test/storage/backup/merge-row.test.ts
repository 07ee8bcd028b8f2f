import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRows, versionsOf } from '../../../src/storage/backup/merge-row.ts';
import { settle } from '../../../src/storage/backup/resolve.ts';
import type { Envelope } from '../../../src/storage/envelope.ts';
import { descendsFrom, lineageAfter, lineageLength, Stamps } from '../../../src/storage/lineage.ts';
import { nextVersion } from '../../../src/storage/write.ts';

const first = (text: string, more: Partial<Envelope> = {}): Envelope => ({ id: 'a', kind: 'page', of: 'book', definition: 'aaaaaaaaaaaa', version: 3, revision: 1, order: 1, savedAt: 1_000, payload: { text }, ...more });
const save = (row: Envelope, text: string, stamps: Stamps): Envelope => ({ ...row, ...nextVersion('a', row, { stamps, now: row.savedAt + 1 }), payload: { text } });
const textsOf = (row: Envelope) => versionsOf(row).map(({ payload }) => (payload as { text: string }).text);

/** What some browsers did to one record, between them and with backups of each other; all rows that ever lay on a disk. */
const histories = fc.tuple(fc.boolean(), fc.array(fc.tuple(fc.nat(2), fc.constantFrom('save', 'save', 'merge', 'new page', 'choose'), fc.nat(2)), { maxLength: 14 })).map(([stamped, acts]) => {
  const start = stamped ? { ...first('start'), stamp: 'origin' } : first('start');
  const disks: Envelope[] = [start, start, start];
  const pages = disks.map(() => new Stamps());
  const seen: Envelope[] = [start];
  acts.forEach(([who, does, from], n) => {
    if (does === 'new page') pages[who] = new Stamps();
    if (does === 'save') disks[who] = save(disks[who]!, `${n}`, pages[who]!);
    if (does === 'merge') disks[who] = mergeRows(disks[who]!, disks[from]!);
    const versions = versionsOf(disks[who]!);
    if (does === 'choose') disks[who] = settle(disks[who]!, versions[n % versions.length]!, { stamps: pages[who]!, now: n }, () => `${n}`, () => n)?.record ?? disks[who]!;
    seen.push(disks[who]!);
  });
  return seen;
});
const three = histories.chain((seen) => fc.tuple(fc.constantFrom(...seen), fc.constantFrom(...seen), fc.constantFrom(...seen)));

/** Rows as a forger would write them: any lineage, circles too. */
const forged = fc.record({ revision: fc.integer({ min: 1, max: 4 }), stamp: fc.constantFrom('x', 'y', 'z'), lineage: fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 1, max: 4 })), text: fc.constantFrom('1', '2') }).map(({ text, ...more }) => first(text, more));

describe.each([
  ['rows that browsers wrote', three],
  ['forged rows', fc.tuple(forged, forged, forged)],
])('merging %s', (_, rows) => {
  test('again changes nothing', () => fc.assert(fc.property(rows, ([a, b]) => void expect(mergeRows(mergeRows(a, b), b)).toEqual(mergeRows(a, b)))));
  test('comes to the same in either order', () => fc.assert(fc.property(rows, ([a, b]) => void expect(mergeRows(a, b)).toEqual(mergeRows(b, a)))));
  test('of three comes to the same whichever two are first', () => {
    const honest = fc.property(rows, ([a, b, c]) => {
      const versions = [a, b, c].flatMap(versionsOf);
      // A forger may write that a is from b and b from c, and not that a is from c.
      fc.pre(versions.every((x) => versions.every((y) => versions.every((z) => !descendsFrom(x, y) || !descendsFrom(y, z) || descendsFrom(x, z)))));
      expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)));
    });
    fc.assert(honest, { numRuns: 500 });
  });
});

test('what one browser saved last is the record, or stands beside it, or was seen by who took its place', () => {
  fc.assert(
    fc.property(three, ([a, b]) => {
      const merged = versionsOf(mergeRows(a, b));
      for (const version of [a, b].flatMap(versionsOf)) expect(merged.some((one) => JSON.stringify(one.payload) === JSON.stringify(version.payload) || descendsFrom(one, version))).toBe(true);
    }),
  );
});

describe('two browsers', () => {
  const [left, right] = [new Stamps(), new Stamps()];
  const start = save(first('start'), 'shared', left);

  test('a later version takes the place of what it was made from, also over rows of the first release', () => {
    expect(textsOf(mergeRows(first('start'), start))).toEqual(['shared']);
    expect(textsOf(mergeRows(save(save(start, 'x', right), 'y', left), start))).toEqual(['y']);
  });

  test('both worked on: the higher revision is the record, the clock does not count, the other stays beside it', () => {
    const mine = save(save(start, 'x', left), 'mine', left);
    const theirs = { ...save(start, 'theirs', right), savedAt: 9_000_000 };
    expect(textsOf(mergeRows(mine, theirs))).toEqual(['mine', 'theirs']);
  });

  test('rows of the first release that differ stand side by side, equal ones are one', () => {
    expect(textsOf(mergeRows(first('1'), first('2'))).sort()).toEqual(['1', '2']);
    expect(mergeRows(first('1'), first('1'))).toEqual(first('1'));
  });

  test('what was chosen takes the place of all that stood there, and of nothing that came since', () => {
    const both = mergeRows(save(start, 'mine', left), save(start, 'theirs', right));
    const settled = settle(both, versionsOf(both)[1]!, { stamps: left, now: 5 }, () => 'copy', () => 7)!;
    expect(textsOf(mergeRows(settled.record, both))).toEqual(textsOf(settled.record));
    expect(settled.copies).toMatchObject([{ id: 'copy', removed: true, order: 7, revision: 1 }]);
    expect(textsOf(mergeRows(settled.record, save(save(start, 'theirs', right), 'since', right)))).toContain('since');
  });

  test('a version on top of one with another beside it does not take the place of the other, though the page had saved it', () => {
    const page = new Stamps();
    const lost = save(save(start, 'x', page), 'lost', page);
    const winner = save(save(save(start, 'a', right), 'b', right), 'winner', right);
    const on = save(save(mergeRows(lost, winner), 'on', page), 'and on', page);
    expect(textsOf(on)).toEqual(['and on', 'lost']);
    expect(textsOf(mergeRows(on, lost))).toEqual(['and on', 'lost']);
  });
});

test(`after more than ${lineageLength} pages an old version is asked about rather than lost`, () => {
  let row = save(first('start'), 'old', new Stamps());
  const old = row;
  for (let n = 0; n < lineageLength; n++) row = save(row, `${n}`, new Stamps());
  expect(Object.keys(lineageAfter([row]))).toHaveLength(lineageLength);
  expect(textsOf(mergeRows(row, old))).toEqual(['63']);
  row = save(row, 'new', new Stamps());
  expect(textsOf(mergeRows(row, old))).toEqual(['new', 'old']);
});

test('of versions that say nothing nobody has to choose: what is written wins, else the later', () => {
  const isBlank = ({ payload }: Envelope) => (payload as { text: string }).text === '';
  const start = first('start');
  const [left, right] = [new Stamps(), new Stamps()];
  const [blank, blanker, full] = [save(start, '', left), save(save(start, 'x', right), '', right), save(start, 'full', right)];
  const merge = (a: Envelope, b: Envelope) => textsOf(mergeRows(a, b, isBlank));
  expect(merge(blank, full)).toEqual(['full']);
  expect(merge(full, blank)).toEqual(['full']);
  expect(mergeRows(blank, blanker, isBlank)).toEqual(blanker);
  expect(merge(save(start, 'mine', left), full)).toHaveLength(2);
});
