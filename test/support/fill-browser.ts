import type { BrowserContext } from 'playwright-core';
import checklist from './golden/checklist-v2.json' with { type: 'json' };
import logExport from './golden/log-export-v1.json' with { type: 'json' };
import logMonth from './golden/log-month-v1.json' with { type: 'json' };
import logView from './golden/log-view-v1.json' with { type: 'json' };
import log from './golden/log-v2.json' with { type: 'json' };
import profile from './golden/profile-v1.json' with { type: 'json' };
import quiz from './golden/quiz-v1.json' with { type: 'json' };
import reading from './golden/reading-v1.json' with { type: 'json' };
import { openBlankPage } from './blank-page.ts';

interface Draft {
  kind: string;
  version: number;
  of: string;
  payload: unknown;
  id?: string;
  sequence?: string;
  /** Where its form can be had: it is kept as the definition of the record. */
  form?: string;
}

/** An entry of the fault log as it was registered on this day. */
const entryOf = (day: string): Draft => ({
  kind: 'log',
  version: 2,
  of: 'fault',
  form: '/logs/fault.json',
  sequence: `fault/${day.slice(0, 4)}`,
  payload: { ...log, registered: { by: '张敏', at: `${day}T09:10` }, changes: [], rows: {}, voided: undefined, values: { ...log.values, 'reported-at': `${day}T09:00`, 'arrived-at': `${day}T11:30` } },
});
const runOf = (day: string, inspector: string): Draft => ({ kind: 'checklist', version: 2, of: 'opening', form: '/checklists/opening.json', payload: { ...checklist, head: { ...checklist.head, date: day, inspector } } });

/** What a hall has after some months: of every kind of record something, entries of years ago among them. */
export function mixOfRecords(): Draft[] {
  const person = 'f00112233445566778899aabbccddee0';
  return [
    ...['2026-11-01', '2026-11-02', '2026-11-03'].map((day, n) => runOf(day, ['张敏', '王芳', '陈静'][n]!)),
    ...['2020-03-02', '2021-05-06', '2022-07-08', '2026-11-20', '2026-11-23'].map(entryOf),
    { kind: 'log-month', version: 1, of: 'fault', payload: logMonth, sequence: 'fault/month' },
    { kind: 'log-export', version: 1, of: 'fault', payload: logExport },
    { kind: 'log-view', version: 1, of: 'fault', payload: logView },
    { kind: 'profile', version: 1, of: 'people', id: person, payload: profile },
    { kind: 'quiz', version: 1, of: person, payload: quiz },
    { kind: 'reading', version: 1, of: 'book', payload: { ...reading, person } },
  ];
}

/** So many entries of the fault log. */
export const manyEntries = (count: number): Draft[] => Array.from({ length: count }, (_, n) => entryOf(new Date(Date.UTC(2022, 0, 1) + ((n * 4 * 365) / count) * 86_400_000).toISOString().slice(0, 10)));

/** An entry of the sealed complaint log, for the vault. */
export const complaintOf = (day: string): Draft => ({ ...entryOf(day), of: 'complaint', form: '/logs/complaint.json', sequence: `complaint/${day.slice(0, 4)}` });

/** Saves these in the browser, by the store itself, on a page with nothing else on it; under seal where a passphrase is given. Answers their ids. */
export async function fillBrowser(context: BrowserContext, origin: string, drafts: readonly Draft[], passphrase?: string): Promise<string[]> {
  const blank = await openBlankPage(context, origin);
  const ids = await blank.evaluate(
    async ({ drafts, passphrase }) => {
      const forms = new Map<string, { fingerprint: string; data: unknown }>();
      for (const { form = '' } of drafts) {
        if (forms.has(form)) continue;
        const data = form === '' ? {} : await (await fetch(form)).json();
        forms.set(form, { fingerprint: (data as { fingerprint?: string }).fingerprint ?? 'none', data });
      }
      const vault = window.openVault();
      if (passphrase !== undefined) {
        await vault.look();
        if (vault.state.is === 'absent') await vault.create(passphrase, '王芳', 'code');
        else await vault.unlock(passphrase);
      }
      const store = passphrase === undefined ? window.openStore() : vault.store;
      const saved = drafts.map(async ({ kind, version, of, payload, id = store.newId(), sequence, form = '' }) => {
        const read = { kind, version, parse: (payload: unknown) => payload, migrations: {} };
        const answer = await store.save(read, { id, of, definition: forms.get(form)!, revision: 0, payload: structuredClone(payload), ...(sequence === undefined ? {} : { sequence }) });
        if (answer.answer !== 'saved') throw new Error(answer.answer);
        return id;
      });
      return Promise.all(saved);
    },
    { drafts: JSON.parse(JSON.stringify(drafts)) as Draft[], passphrase },
  );
  await blank.close();
  return ids;
}
