import type { Page } from 'playwright-core';

/**
 * Puts `count` entries into the fault log of the browser that this page belongs to, spread over a year before `until` (`YYYY-MM-DD`),
 * one in ten of them open. They lie in the database as the site would have put them there, in one go.
 */
export async function fillFaultLog(page: Page, count: number, until: string): Promise<void> {
  await page.evaluate(
    async ({ count, until }) => {
      const { fingerprint } = (await (await fetch('/logs/fault.json')).json()) as { fingerprint: string };
      const promised = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await promised(indexedDB.open('handbook'));
      const writing = database.transaction(['records', 'counters'], 'readwrite');
      const records = writing.objectStore('records');
      const end = Date.parse(`${until}T08:00Z`);
      for (let n = 1; n <= count; n++) {
        const at = (hours: number) => new Date(end - ((count - n) * 365 * 86_400_000) / count + hours * 3_600_000).toISOString().slice(0, 16);
        const closed = n % 10 > 0;
        records.put({
          id: `filled-${n}`,
          kind: 'log',
          of: 'fault',
          definition: fingerprint,
          version: 2,
          revision: 1,
          number: n,
          order: n,
          savedAt: end,
          payload: {
            values: {
              device: `${(n % 12) + 1}号台${['打印机', '读卡器', '叫号机', '自助机'][n % 4]}`,
              symptom: ['不进纸，屏幕报错', '读不出卡', '不叫号', '触摸不灵'][n % 4]!,
              impact: ['不影响', '部分影响', '无法办理'][n % 3]!,
              'reported-at': at(0),
              reporter: ['王芳', '李强', '张敏'][n % 3]!,
              ...(closed && { 'arrived-at': at(2), 'restored-at': at(5), cause: '进纸轮磨损', remedy: '换进纸轮', repairer: '赵勇', 'accepted-by': '王芳' }),
            },
            rows: {},
            registered: { by: '王芳', at: at(0.2) },
            changes: [],
          },
        });
      }
      writing.objectStore('counters').put({ sequence: `fault/${until.slice(0, 4)}`, last: count });
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = () => reject(writing.error);
      });
      database.close();
    },
    { count, until },
  );
}
