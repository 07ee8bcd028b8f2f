import { z } from 'astro/zod';
import { fieldKinds } from './data.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is small letters, digits and hyphens, like reported-at');

/** Millimetres across an A4 sheet laid on its side, and what of them the number and the stage take. */
const sheet = 267;
const ownColumns = 31;

const field = z.strictObject({
  // Permanent key of the field: what was entered is kept under it. Never give an old id to another field.
  id,
  // Head of its column, as short as can be.
  label: z.string().min(1),
  // What is entered: text, long-text, choice, person, date or date-time.
  kind: z.enum(fieldKinds),
  // The choices, for a choice and for nothing else.
  options: z.array(z.string().min(1)).min(2, 'a choice has at least two options').optional(),
  // true: an entry cannot be registered without it. false: it may be filled in later.
  required: z.boolean(),
  // What belongs in it, in a few words, as the form says it.
  hint: z.string().min(1).optional(),
  // true: it has a column on paper.
  print: z.boolean(),
  // Width of that column in millimetres.
  width: z.number().positive().optional(),
});

const stage = z.strictObject({
  // Permanent key of the stage.
  id,
  // What the entry waits for, or that it is closed.
  title: z.string().min(1),
  // Id of the field that ends the stage once it is filled in; only the last stage has none.
  until: z.string().optional(),
});

const clock = z.strictObject({
  // Permanent key of the clock.
  id,
  // What is timed, in a word that stands before 逾期.
  title: z.string().min(1),
  // Id of the date-time field at which it starts.
  from: z.string(),
  // Id of the date-time field at which it stops.
  to: z.string(),
  // Id of the parameter that gives the limit, in hours.
  limit: z.string(),
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
    // true: it would hold customers' data, so it is kept under a passphrase. Not built yet: only false is accepted.
    sealed: z.literal(false, "a sealed log cannot be kept yet: leave customers' data out and write false"),
    // How many years the printed sheets are kept.
    retentionYears: z.int().positive(),
    // Where that number comes from, as the form says it.
    retentionNote: z.string().min(1),
    // Ids of the rules that demand the log.
    rules: z.array(z.string()).min(1, 'a log cites at least one rule'),
    // Capital letters before year and number: GZ makes GZ-2026-0001.
    numberPrefix: z.string().regex(/^[A-Z]{1,4}$/, 'a number prefix is one to four capital letters'),
    // What is entered, in the order of the columns.
    fields: z.array(field).min(1, 'a log has at least one field'),
    // What an entry goes through, in order; the last one is closed.
    stages: z.array(stage).min(1, 'a log has at least one stage'),
    // Times that are limited by a parameter.
    clocks: z.array(clock),
    // Reasons for which an entry is made void, to choose from.
    voidReasons: z.array(z.string().min(1)).min(1, 'a log has at least one reason to void an entry'),
  })
  .superRefine(({ fields, stages, clocks }, context) => {
    const complain = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const kinds = new Map(fields.map(({ id, kind }) => [id, kind]));
    const claimed = new Set<string>();
    const claim = (id: string, path: (string | number)[]) => {
      if (claimed.has(id)) complain(path, `"${id}" is used twice; every id of a log is used once`);
      claimed.add(id);
    };
    for (const [n, { id, kind, options, print, width }] of fields.entries()) {
      claim(id, ['fields', n, 'id']);
      if ((kind === 'choice') !== (options !== undefined)) complain(['fields', n, 'options'], 'a choice has options, and nothing else has');
      if (print !== (width !== undefined)) complain(['fields', n, 'width'], 'a field that is printed has a width, and no other has');
    }
    const width = fields.reduce((sum, { width = 0 }) => sum + width, ownColumns);
    if (width > sheet) complain(['fields'], `the columns are ${width} mm wide with number and stage; the sheet has ${sheet}`);
    for (const [n, { id, until }] of stages.entries()) {
      claim(id, ['stages', n, 'id']);
      const last = n === stages.length - 1;
      if (last && until !== undefined) complain(['stages', n, 'until'], 'the last stage is the end: it has no until');
      if (!last && (until === undefined || !kinds.has(until))) complain(['stages', n, 'until'], `until names a field: ${[...kinds.keys()].join(', ')}`);
    }
    for (const [n, { id, ...clock }] of clocks.entries()) {
      claim(id, ['clocks', n, 'id']);
      for (const end of ['from', 'to'] as const)
        if (kinds.get(clock[end]) !== 'date-time') complain(['clocks', n, end], `"${clock[end]}" is not a field of the kind date-time`);
    }
    if (!fields.some(({ kind, required }) => required && (kind === 'date-time' || kind === 'date'))) complain(['fields'], 'a log has a required date or date-time: its months are told by the first');
  });

/** A log as its author writes it in `content/logs/<id>.yaml`. */
export type LogInput = z.infer<typeof logSchema>;
