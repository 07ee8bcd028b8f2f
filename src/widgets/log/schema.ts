import { z } from 'astro/zod';
import { atRegistration, isTime } from './clocks.ts';
import { type FieldInput, fieldSchema, idSchema as id } from './fields/schema.ts';

/** Millimetres across an A4 sheet laid on its side, and what of them the number and the stage take. */
const sheet = 267;
const ownColumns = 31;

const stage = z.strictObject({
  // Permanent key of the stage.
  id,
  // What the entry waits for, or that it is closed.
  title: z.string().min(1),
  // Id of the field that ends the stage once it is filled in; only the last stage has none.
  until: z.string().optional(),
  // Values of that field, a choice, that do not end the stage: [不满意, 联系不上]. What failed is done again.
  unless: z.array(z.string()).min(1).optional(),
  // Values of a choice field with which there is such a stage at all: { state: [失效, 有缺损] }. Then the entry waits here, whatever later field is filled in.
  when: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  // Ids of the rules by which this stage is carried out.
  rules: z.array(z.string()).default([]),
});

const clock = z.strictObject({
  // Permanent key of the clock.
  id,
  // What is timed, in a word that stands before 逾期.
  title: z.string().min(1),
  // Id of the date or date-time field at which it starts. Left out where `due` says the day.
  from: z.string().optional(),
  // Id of the date or date-time field at which it stops; or `registration`, the moment at which the entry was registered here.
  to: z.string(),
  // Id of the parameter that gives the limit, in 分钟, 小时, 日, 周, 个月 or 年.
  limit: z.string().optional(),
  // natural: 自然日. working: 工作日, by content/holidays.yaml; only for limits in 日.
  days: z.enum(['natural', 'working']).default('natural'),
  // Id of a date field that says by when, in place of `from` and `limit`: what was promised, until when it was lent.
  due: z.string().optional(),
  // Id of a field of the kind entries: each of them starts the clock anew by its first date or date-time, until `to`. For what is done every so often.
  each: z.string().optional(),
  // Id of a date field of these entries that says by when the next one is due; it goes before the limit.
  next: z.string().optional(),
  // Id of a fact in laws.yaml whose figure is a number of natural days: the outer limit, counted from `from`, whatever was promised.
  outer: z.string().optional(),
});

const recurs = z.strictObject({
  // Id of the parameter that says how often, in 日, 周, 个月 or 年.
  every: z.string().optional(),
  // Id of a date field of the log in which the next time is written. Where both are given, the written day goes first.
  next: z.string().optional(),
  // Id of the parameter that says how many times a day.
  timesADay: z.string().optional(),
  // Id of the field of which every value has its own turn: each device, each employee.
  per: z.string().optional(),
  // Values of choice fields after which there is no next time: { conclusion: [报废] }.
  ends: z.record(z.string(), z.array(z.string())).default({}),
});

export const logSchema = z
  .strictObject({
    // Name of the log, as printed at its head.
    title: z.string().min(1),
    // One sentence: what is entered and what for.
    purpose: z.string().min(1),
    // Id of the role that keeps it.
    role: z.string().min(1),
    // Number of the form in the company's files (文件编号).
    file: z.string().min(1),
    // Names of the records (the rules' evidence) that the log counts as.
    keeps: z.array(z.string().min(1)),
    // true: it can name customers, visitors or the harmed, so it is kept encrypted under a passphrase. false: no field may hold a customer's data.
    sealed: z.boolean(),
    // How many years the printed sheets are kept, and entries here until their review.
    retentionYears: z.int().positive(),
    // Where that number comes from, as the form says it.
    retentionNote: z.string().min(1),
    // Ids of the rules that demand the log.
    rules: z.array(z.string()).min(1, 'a log cites at least one rule'),
    // Capital letters before year and number: GZ makes GZ-2026-0001. No other log has them.
    numberPrefix: z.string().regex(/^[A-Z]{1,4}$/, 'a number prefix is one to four capital letters'),
    // What is entered, in the order of the columns.
    fields: z.array(fieldSchema).min(1, 'a log has at least one field'),
    // What an entry goes through, in order; the last one is closed. A log whose entries are done when they are registered has one.
    stages: z.array(stage).min(1, 'a log has at least one stage'),
    // Times that are limited.
    clocks: z.array(clock).default([]),
    // Values of choice fields that close an entry whatever else is open: { result: [客户撤回] }. Clocks that still ran are not read any more.
    closes: z.record(z.string(), z.array(z.string()).min(1)).optional(),
    // When the next entry is due, for what is done again and again.
    recurs: recurs.optional(),
    // Ids of the choice and yes-no fields by which a month is counted, the most telling first.
    countBy: z.array(z.string()).default([]),
    // Entries that are alike within some days: a complaint of the same number is a repeated complaint.
    repeats: z.strictObject({
      // What such an entry is called: 重复投诉.
      title: z.string().min(1),
      // Id of the field that is the same.
      same: z.string(),
      // Id of the parameter that says within how many days.
      within: z.string(),
    }).optional(),
    // 欠费 calculator beside the log.
    lateFee: z.strictObject({
      // Id of the money field.
      amount: z.string(),
      // Id of the date field of the day by which it was to be paid.
      due: z.string(),
      // Id of the parameter of the rate, in ‰ a day.
      rate: z.string(),
      // Id of the parameter of the days after `due` from which service may be suspended.
      suspend: z.string(),
      // Id of the parameter of the days after suspension from which it may be ended.
      terminate: z.string(),
      // Ids of the facts in laws.yaml that are said beside the result.
      facts: z.array(z.string()).min(1),
      // What else must be said: that it is allowed and not demanded, and that mobile contracts may differ.
      note: z.string().min(1),
    }).optional(),
    // Reasons for which an entry is made void, to choose from.
    voidReasons: z.array(z.string().min(1)).min(1, 'a log has at least one reason to void an entry'),
    // Rows of a blank sheet; 16 unless told. Fewer where cells hold sentences.
    rows: z.int().min(3).max(24).default(16),
    // Who signs the form of a single entry, in order; 经办人 and 厅经理 where it is left out.
    signs: z.array(z.string().min(1)).min(1).optional(),
  })
  .superRefine((log, context) => {
    const complain = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const { fields, stages, clocks, closes, recurs, countBy, repeats, lateFee } = log;
    const byId = new Map(fields.map((field) => [field.id, field]));
    const claimed = new Set<string>();
    const claim = (id: string, path: (string | number)[], among = claimed) => {
      if (among.has(id)) complain(path, `"${id}" is used twice; every id of a log is used once`);
      among.add(id);
    };
    const need = (id: string | undefined, path: (string | number)[], fits: (field: FieldInput) => boolean, what: string) => {
      if (id === undefined) return;
      const field = byId.get(id);
      if (!field) complain(path, `names no field of this log: ${[...byId.keys()].join(', ')}`);
      else if (!fits(field)) complain(path, `"${id}" is not ${what}`);
    };
    const needValues = (id: string | undefined, values: readonly string[], path: (string | number)[]) => {
      const found = byId.get(id ?? '');
      if (found?.kind !== 'choice') complain(path, 'is not a choice of this log');
      else for (const value of values) if (!found.options.includes(value)) complain(path, `"${value}" is not one of the options`);
    };
    const isChoice = ({ kind }: FieldInput) => kind === 'choice' || kind === 'choices' || kind === 'yes-no';

    for (const [n, field] of fields.entries()) {
      claim(field.id, ['fields', n, 'id']);
      if (field.id === atRegistration) complain(['fields', n, 'id'], `"${atRegistration}" is what clocks call the moment of registration; give the field another id`);
      const inner = field.kind === 'entries' ? field.fields : [];
      const own = new Set<string>();
      for (const [m, { id }] of inner.entries()) claim(id, ['fields', n, 'fields', m, 'id'], own);
      if (!log.sealed && [field, ...inner].some((one) => one.kind === 'phone' || (one.kind === 'text' && one.personal))) complain(['fields', n], 'holds data of customers or visitors: only a sealed log may');
      if (field.required && (field.kind === 'signature' || field.kind === 'entries')) complain(['fields', n, 'required'], 'is written after registration, so it cannot be required');
    }
    const width = fields.reduce((sum, { width = 0 }) => sum + width, ownColumns);
    if (width > sheet) complain(['fields'], `the columns are ${width} mm wide with number and stage; the sheet has ${sheet}`);

    for (const [n, { id, until, unless, when }] of stages.entries()) {
      claim(id, ['stages', n, 'id']);
      const last = n === stages.length - 1;
      if (last && until !== undefined) complain(['stages', n, 'until'], 'the last stage is the end: it has no until');
      if (!last && (until === undefined || !byId.has(until))) complain(['stages', n, 'until'], `until names a field: ${[...byId.keys()].join(', ')}`);
      for (const [field, values] of Object.entries(when ?? {})) needValues(field, values, ['stages', n, 'when', field]);
      if (last && when) complain(['stages', n, 'when'], 'the last stage is the end: there is always one');
      if (unless !== undefined) needValues(until, unless, ['stages', n, 'unless']);
      if (until !== undefined && byId.get(until)?.kind === 'signature') complain(['stages', n, 'until'], 'a signature is on paper only: it ends no stage');
    }
    for (const [n, one] of clocks.entries()) {
      claim(one.id, ['clocks', n, 'id']);
      for (const end of ['from', 'to', 'due'] as const) if (end !== 'to' || one[end] !== atRegistration) need(one[end], ['clocks', n, end], isTime, 'a field of the kind date or date-time');
      const repeated = byId.get(one.each ?? '');
      const inner = repeated?.kind === 'entries' ? repeated.fields : [];
      if (one.each !== undefined && !inner.some(isTime)) complain(['clocks', n, 'each'], `"${one.each}" is not a field of the kind entries that has a date or date-time`);
      if (one.next !== undefined && !inner.some(({ id, kind }) => id === one.next && kind === 'date')) complain(['clocks', n, 'next'], `"${one.next}" is not a date of the entries that \`each\` names`);
      if (one.each !== undefined && one.limit === undefined) complain(['clocks', n, 'limit'], 'what is done every so often has a limit');
      if ((one.due === undefined) === (one.limit === undefined)) complain(['clocks', n], 'has a limit or a due, and not both');
      if ((one.limit !== undefined || one.outer !== undefined) && one.from === undefined) complain(['clocks', n, 'from'], 'a limit is counted from a field');
    }
    need(recurs?.next, ['recurs', 'next'], ({ kind }) => kind === 'date', 'a field of the kind date');
    need(recurs?.per, ['recurs', 'per'], ({ kind }) => kind !== 'entries' && kind !== 'signature', 'a field with one value');
    if (recurs && (recurs.every ?? recurs.next ?? recurs.timesADay) === undefined) complain(['recurs'], 'says by every, next or timesADay when the next entry is due');
    for (const [field, values] of Object.entries(recurs?.ends ?? {})) needValues(field, values, ['recurs', 'ends', field]);
    for (const [field, values] of Object.entries(closes ?? {})) needValues(field, values, ['closes', field]);
    if (closes && stages.length < 2) complain(['closes'], 'closes nothing: an entry of one stage is closed when it is registered');
    for (const [n, id] of countBy.entries()) need(id, ['countBy', n], isChoice, 'a choice');
    need(repeats?.same, ['repeats', 'same'], ({ kind }) => kind === 'text' || kind === 'phone' || kind === 'choice' || kind === 'record', 'a field with one value');
    need(lateFee?.amount, ['lateFee', 'amount'], ({ kind }) => kind === 'money', 'a field of the kind money');
    need(lateFee?.due, ['lateFee', 'due'], ({ kind }) => kind === 'date', 'a field of the kind date');
    if (!fields.some((field) => field.required && isTime(field))) complain(['fields'], 'a log has a required date or date-time: its months are told by the first');
  });

/** A log as its author writes it in `content/logs/<id>.yaml`. */
export type LogInput = z.infer<typeof logSchema>;
