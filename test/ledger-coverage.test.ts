import { describe, expect, test } from 'vitest';
import { readBook } from '../src/book/content/read-book.ts';

const book = readBook();
const folders = { 检查表: book.checklists, 考核表: book.scorecards, 台账: book.logs };
/** By record (凭证): the forms that keep it, as 台账:complaint. */
const keepers = new Map<string, string[]>();
for (const [folder, forms] of Object.entries(folders)) {
  for (const [id, { keeps }] of Object.entries(forms as Record<string, { keeps: string[] }>)) {
    for (const record of keeps) keepers.set(record, [...(keepers.get(record) ?? []), `${folder}:${id}`]);
  }
}
const demanded = book.rules.filter(({ evidence }) => evidence !== undefined);

/** Slips that the business system prints for one customer at a time: no form of the handbook can stand in for them. */
const printedElsewhere = ['业务受理单', '发票或收据'];
/** A scorecard for each role, so several forms keep it. */
const byRole = ['绩效考核表'];
/** Papers that are written once and then hold, not entered line by line: the log keeps track of where they are. */
const papers = ['个人课程安排', '可行性分析', '安全责任书', '岗位说明书', '年度培训计划', '应急预案', '投诉分析报告', '设备操作规程', '设备采购计划', '采购合同'];

describe('the records that the rules ask for', () => {
  test('are each kept by one form, or by a scorecard for each role', () => {
    const homeless = demanded.filter(({ evidence }) => ![...printedElsewhere, ...byRole].includes(evidence!) && keepers.get(evidence!)?.length !== 1);
    expect(homeless.map(({ id, evidence }) => `${id} ${evidence}: ${keepers.get(evidence!)?.join(' ') ?? 'nobody'}`)).toEqual([]);
  });

  test('are kept by scorecards of different roles where there are several', () => {
    for (const record of byRole) {
      const forms = Object.values(book.scorecards).filter(({ keeps }) => keeps.includes(record));
      expect(forms.map(({ role }) => role).sort()).toEqual(['account-manager', 'clerk', 'duty-manager']);
      expect(keepers.get(record)).toHaveLength(forms.length);
    }
  });

  test('are found where the rule sends its reader', () => {
    const table = demanded.map(({ id, evidence }) => `${id} ${evidence} → ${keepers.get(evidence!)?.join(' ') ?? (printedElsewhere.includes(evidence!) ? '业务系统' : '尚无')}`);
    expect(table).toMatchSnapshot();
  });

  test('are kept by a log where they are a ledger or a register', () => {
    const ledgers = demanded.filter(({ evidence }) => /台账|登记|档案$|单$|申请$/.test(evidence!) && !printedElsewhere.includes(evidence!));
    expect(ledgers.filter(({ evidence }) => !keepers.get(evidence!)?.[0]?.startsWith('台账')).map(({ id, evidence }) => `${id} ${evidence}`)).toEqual([]);
  });

  test('are tracked in the register of documents where they are papers', () => {
    expect(book.logs.documents?.keeps.toSorted()).toEqual(papers.toSorted());
    const kinds = book.logs.documents?.fields.find(({ id }) => id === 'kind');
    expect(papers.filter((paper) => kinds?.kind !== 'choice' || !kinds.options.includes(paper))).toEqual([]);
  });
});

describe('the logs', () => {
  const logs = Object.entries(book.logs);
  const seventeen = ['complaint', 'arrears', 'archive-access', 'visitor', 'incident', 'fault', 'maintenance', 'acceptance', 'scrapping', 'fire-equipment', 'cleaning', 'training', 'drill', 'rotation', 'price-notice', 'security-check', 'handover'];

  test('are the seventeen that a hall needs, and those that its records need besides', () => {
    expect(seventeen.filter((id) => !(id in book.logs))).toEqual([]);
  });

  test.each(logs)('%s cites every rule that asks for what it keeps', (_, { keeps, rules }) => {
    expect(demanded.filter(({ id, evidence }) => keeps.includes(evidence!) && !rules.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  test.each(logs)('%s has rules of its own stages among its rules', (_, { stages, rules }) => {
    expect(stages.flatMap((stage) => stage.rules).filter((id) => !rules.includes(id))).toEqual([]);
  });

  test.each(logs)('%s asks for no number of an identity document', (_, { fields }) => {
    const asked = fields.flatMap((field) => [field, ...(field.kind === 'entries' ? field.fields : [])]);
    expect(asked.filter(({ label }) => /身份证|证件号|证号/.test(label))).toEqual([]);
  });

  test.each(logs)('%s fits a sheet: four columns at least, eleven at most', (_, { fields }) => {
    const columns = fields.filter(({ width }) => width !== undefined).length;
    expect(columns).toBeGreaterThanOrEqual(4);
    expect(columns).toBeLessThanOrEqual(11);
  });

  test.each(logs)('%s has a stage that can be reached and columns that tell an entry on a phone', (_, { fields, stages }) => {
    for (const { until } of stages.slice(0, -1)) expect(fields.find(({ id }) => id === until)?.required).toBe(false);
    const columns = fields.filter(({ column, required }) => (fields.some((one) => one.column !== undefined) ? column : required));
    expect(columns.length).toBeGreaterThanOrEqual(4);
    expect(columns.length).toBeLessThanOrEqual(8);
  });
});

test('a year of the calendar that is only an example names no Saturday or Sunday as worked', () => {
  for (const { status, worked } of Object.values(book.holidays.years)) if (status === 'example') expect(worked).toEqual([]);
});
