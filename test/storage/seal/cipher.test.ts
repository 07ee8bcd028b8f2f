import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bytes, toHex } from '../../../src/storage/seal/bytes.ts';
import { open, seal } from '../../../src/storage/seal/cipher.ts';
import { deriveKeys, drawMaster } from '../../../src/storage/seal/keys.ts';
import { openRow, sealContent } from '../../../src/storage/seal/sealed-row.ts';
import { isSlot, makeSlot, openSlots } from '../../../src/storage/seal/slots.ts';

const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => new Uint8Array(array));
const part = fc.oneof(fc.string({ maxLength: 6 }), fc.nat({ max: 9 }));
const bound = fc.array(part, { maxLength: 4 });
const { rows: key } = await deriveKeys(drawMaster(), 'vault');

const flip = (of: Bytes, bit: number): Bytes => of.map((byte, n) => (n === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe('seal and open', () => {
  test('what was sealed comes back', () =>
    fc.assert(fc.asyncProperty(bytes, bound, async (plain, to) => {
      expect(await open(key, await seal(key, plain, to), to)).toEqual(plain);
    })));

  test('any flipped bit of the text, the tag or the iv fails', () =>
    fc.assert(
      fc.asyncProperty(bytes, bound, fc.nat(), async (plain, to, at) => {
        const sealed = await seal(key, plain, to);
        const ofText = { ...sealed, bytes: flip(sealed.bytes, at % (sealed.bytes.length * 8)) };
        const ofIv = { ...sealed, iv: flip(sealed.iv, at % 96) };
        for (const tampered of [ofText, ofIv]) await expect(open(key, tampered, to)).rejects.toThrow();
      }),
    ));

  test('what it is bound to must be the same, part by part', () =>
    fc.assert(
      fc.asyncProperty(bytes, bound, bound, async (plain, to, other) => {
        fc.pre(JSON.stringify(to) !== JSON.stringify(other));
        await expect(open(key, await seal(key, plain, to), other)).rejects.toThrow();
      }),
    ));

  test('in 10,000 sealings no iv comes twice', async () => {
    const plain = new Uint8Array(1);
    const sealed = await Promise.all(Array.from({ length: 10_000 }, () => seal(key, plain, [])));
    expect(new Set(sealed.map(({ iv }) => toHex(iv))).size).toBe(10_000);
  });

  test('another master key, and the key of another vault, open nothing', async () => {
    const master = drawMaster();
    const sealed = await seal((await deriveKeys(master, 'one')).rows, new Uint8Array(3), []);
    await expect(open((await deriveKeys(master, 'two')).rows, sealed, [])).rejects.toThrow();
    await expect(open((await deriveKeys(drawMaster(), 'one')).rows, sealed, [])).rejects.toThrow();
  });

  test('no key can be taken out of the browser', async () => {
    for (const one of Object.values(await deriveKeys(drawMaster(), 'vault'))) {
      expect(one.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', one)).rejects.toThrow();
    }
  });
});

test('a row that was given the place or the revision of another does not open', async () => {
  const keys = await deriveKeys(drawMaster(), 'vault');
  const content = { is: 'definition', row: { fingerprint: 'a', data: 1 } } as const;
  const row = await sealContent(keys, 'vault', content);
  expect(await openRow(keys, 'vault', row)).toEqual(content);
  for (const moved of [{ ...row, id: row.id.replace(/^./, (sign) => (sign === '0' ? '1' : '0')) }, { ...row, revision: 2 }]) await expect(openRow(keys, 'vault', moved)).rejects.toThrow();
  await expect(openRow(keys, 'another vault', row)).rejects.toThrow();
});

describe('slots', () => {
  const master = () => new Uint8Array(32).fill(7);

  test('each secret opens its own slot and no other', () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }), { minLength: 2, maxLength: 4 }), async (secrets) => {
        const slots = await Promise.all(secrets.map((secret) => makeSlot(master(), secret, 'passphrase', 'vault', 5)));
        for (const [n, secret] of secrets.entries()) {
          const others = slots.filter((_, m) => m !== n);
          expect(await openSlots(slots, secret, 'vault')).toEqual({ slot: slots[n], master: master() });
          expect(await openSlots(others, secret, 'vault')).toBeNull();
        }
      }),
      { numRuns: 20 },
    ));

  test('a slot records how its key is made, at the usual cost, with a salt of its own', async () => {
    const [one, two] = [await makeSlot(master(), 'secret', 'passphrase', 'vault'), await makeSlot(master(), 'secret', 'passphrase', 'vault')];
    expect(one.derivation).toEqual({ name: 'PBKDF2', hash: 'SHA-256', rounds: 600_000, salt: expect.any(Uint8Array) });
    expect(toHex(one.derivation.salt)).not.toBe(toHex(two.derivation.salt));
    expect(toHex(one.bytes)).not.toBe(toHex(two.bytes));
  });

  test('is not tried where it would keep the browser busy, or is of a kind that is not known', async () => {
    const slot = await makeSlot(master(), 'secret', 'passphrase', 'vault', 5);
    expect(isSlot(slot)).toBe(true);
    for (const odd of [{ rounds: 1e12 }, { rounds: 0 }, { rounds: 1.5 }, { name: 'MD5' }, { salt: 'salt' }]) expect(isSlot({ ...slot, derivation: { ...slot.derivation, ...odd } })).toBe(false);
    for (const odd of [null, 5, {}, { ...slot, opens: 'door' }, { ...slot, bytes: [] }]) expect(isSlot(odd)).toBe(false);
  });
});
