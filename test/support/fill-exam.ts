import type { Page } from 'playwright-core';

/** Puts a person and an exam that they handed in into the browser that this page belongs to, as the site would have: three of four right. */
export async function fillExam(page: Page, number: string, endedAt: string): Promise<void> {
  await page.evaluate(
    async ({ number, ended }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('handbook');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const writing = database.transaction('records', 'readwrite');
      const put = (order: number, row: object) => writing.objectStore('records').put({ definition: 'none', version: 1, revision: 1, order, savedAt: ended, ...row });
      put(9001, { id: 'filled-person', kind: 'profile', of: 'people', payload: { name: '张三', number, role: 'clerk', hall: '' } });
      put(9002, {
        id: 'filled-exam',
        kind: 'quiz',
        of: 'filled-person',
        payload: {
          mode: 'exam',
          scope: 'exam=hall',
          title: '营业厅规范考试',
          terms: { id: 'hall', minutes: 45, pass: 80, multiple: 'half' },
          seed: 's',
          edition: '2026年版',
          bank: 'b',
          questions: [1, 2, 3, 4].map((n) => ({ id: `q${n}`, revision: 1, stem: '题', rules: [] })),
          begun: ended - 600_000,
          ended,
          answers: [1, 2, 3, 4].map((n) => ({ id: `q${n}`, revision: 1, given: ['a'], points: n === 4 ? 0 : 1, ms: 1000, at: ended })),
          skipped: [],
          entered: {},
        },
      });
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = () => reject(writing.error);
      });
      database.close();
    },
    { number, ended: Date.parse(endedAt) },
  );
}
