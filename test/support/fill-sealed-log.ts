import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Page } from 'playwright-core';
import { databaseName } from '../../src/storage/database.ts';
import type { Envelope } from '../../src/storage/envelope.ts';
import { drawRecoveryCode } from '../../src/storage/seal/recovery-code.ts';
import { openVault } from '../../src/storage/seal/vault.ts';

type Row = Record<string, unknown>;

/**
 * Puts a vault that this passphrase opens, and in it `count` complaints spread over a year before `until` (`YYYY-MM-DD`), into the browser
 * that this page belongs to, which has none yet. They are sealed here, as the site seals them, and lie in the database as it would have put them.
 */
export async function fillSealedLog(page: Page, count: number, until: string, passphrase: string): Promise<void> {
  const data = (await page.evaluate(async () => (await fetch('/logs/complaint.json')).json())) as { fingerprint: string };
  const disk = new IDBFactory();
  // Nobody listens; a real channel would keep this process from ending.
  const silent = { post: () => {}, send: () => {}, listen: () => () => {} };
  const vault = openVault({ indexedDB: disk, channel: silent, signals: silent, refusal: () => undefined });
  await vault.create(passphrase, '王芳', drawRecoveryCode());
  const records = Array.from({ length: count }, (_, n) => makeComplaint(n + 1, count, until, data.fingerprint));
  await vault.putIn({ records, definitions: [{ fingerprint: data.fingerprint, data }], counters: { [`complaint/${until.slice(0, 4)}`]: count } });
  await vault.lock();

  const database = await promised(disk.open(databaseName));
  for (const store of ['vault', 'sealed']) {
    const rows = ((await promised(database.transaction(store).objectStore(store).getAll())) as Row[]).map(packBytes);
    for (let at = 0; at < rows.length; at += 500) await page.evaluate(putRows, { store, name: databaseName, rows: rows.slice(at, at + 500) });
  }
  database.close();
}

function makeComplaint(n: number, count: number, until: string, definition: string): Envelope {
  const end = Date.parse(`${until}T08:00Z`);
  const at = (hours: number) => new Date(end - ((count - n) * 365 * 86_400_000) / count + hours * 3_600_000).toISOString().slice(0, 16);
  const closed = n % 10 > 0;
  return {
    id: `filled-${n}`,
    kind: 'log',
    of: 'complaint',
    definition,
    version: 2,
    revision: 1,
    number: n,
    order: n,
    savedAt: end,
    payload: {
      values: {
        'received-at': at(0),
        channel: ['到厅', '投诉电话', '意见箱'][n % 3],
        customer: ['欧阳娜娜', '李国强', '赵敏'][n % 3],
        phone: `138${String(n).padStart(8, '0')}`,
        kind: ['收费争议', '办理差错', '等候过久', '网络质量'][n % 4],
        content: '账单多收了一项，要求退费并说明原因',
        'first-handler': '王芳',
        'promised-on': at(100).slice(0, 10),
        ...(closed && { 'cause-kind': '说明不清', plan: '退费，当面说明', 'answered-at': at(50), 'resolved-on': at(72).slice(0, 10), 'followup-on': at(96).slice(0, 10), satisfaction: '满意' }),
      },
      rows: n % 5 === 0 ? { progress: [{ values: { 'told-at': at(30), by: '王芳', way: '电话', told: '还在查' }, by: '王芳', at: at(30) }] } : {},
      registered: { by: '王芳', at: at(0.1) },
      changes: [],
    },
  };
}

/** Bytes do not travel to the page as they are. */
function packBytes(row: Row): Row {
  return JSON.parse(JSON.stringify(row, (_, value) => (ArrayBuffer.isView(value) ? { base64: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') } : value))) as Row;
}

const promised = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Runs in the page. */
async function putRows({ store, name, rows }: { store: string; name: string; rows: Row[] }): Promise<void> {
  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('base64' in value) return Uint8Array.from(atob(String(value.base64)), (letter) => letter.charCodeAt(0));
    return Array.isArray(value) ? value.map(unpack) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpack(one)]));
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const writing = database.transaction(store, 'readwrite');
  for (const row of rows) writing.objectStore(store).put(unpack(row));
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}
