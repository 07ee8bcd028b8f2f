import { z } from 'astro/zod';
import { answerFaults, answerSchema } from './answers/schema.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z.string().regex(kebab, 'an id is small letters, digits and hyphens, like fire-exit-clear');
const percent = z.number().min(0).max(100);
const times = z.int().min(1, 'at least once').optional();

const item = z.strictObject({
  // Permanent key of the item: answers are kept under it. Never give an old id to another item.
  id,
  // What is checked, as one sentence that is true when all is well; for text and bare numbers, what is asked.
  text: z.string().min(1),
  // How one tells: what to look at, touch or count.
  standard: z.string().min(1).optional(),
  // Ids of the rules that demand it, at least one.
  rules: z.array(z.string()).min(1, 'an item cites at least one rule'),
  // How it is answered; 合格 or 不合格 unless told.
  answer: answerSchema.optional(),
  // Whole points that the best answer earns. Of a score its `max`, unless told; a choice has them in its options, text has none.
  points: z.int('points are whole numbers').positive('points are at least 1').optional(),
  // true: a failure here fails the whole run, whatever the score (一票否决).
  critical: z.boolean().optional(),
  // true: the run can be completed without an answer.
  optional: z.boolean().optional(),
  // true: a note is asked for that says what was seen (证据). A run can be completed without; it is counted as missing.
  evidence: z.boolean().optional(),
  // Ids of the roles whose duty it is, where one form covers several; the page can then show those of one role.
  who: z.array(z.string()).min(1).optional(),
});

const section = z.strictObject({
  // Permanent key of the section.
  id,
  // Heading over its items.
  title: z.string().min(1),
  // false: the heading has a number of its own, so none is put before it.
  numbered: z.boolean().optional(),
  // Pass mark of this section alone, in per cent; without it only the total counts.
  pass: percent.optional(),
  // The section is filled in once for each of several cases.
  repeat: z.strictObject({
    // What one of them is called: 样本, 设备, 柜台.
    name: z.string().min(1),
    // How many there must be.
    min: z.int().min(1),
    // How many there may be.
    max: z.int().max(50),
    // What tells one from another and must be written down: 受理单号. Never what names a customer.
    label: z.string().min(1).optional(),
  }).optional(),
  // Its items, in the order in which one walks through the hall.
  items: z.array(item).min(1, 'a section has at least one item'),
});

/** When the next run is due. */
const rhythm = z.discriminatedUnion('every', [
  // In every period of the calendar, `times` times: once unless told.
  z.strictObject({ every: z.literal('day'), times }),
  z.strictObject({ every: z.literal('week'), times }),
  z.strictObject({ every: z.literal('month'), times }),
  z.strictObject({ every: z.literal('quarter'), times }),
  z.strictObject({ every: z.literal('year'), times }),
  // So long after the last run as this parameter says, in 日, 周, 个月 or 年.
  z.strictObject({ every: z.literal('parameter'), param: z.string().min(1) }),
  // When something happens; never due by the calendar.
  z.strictObject({ every: z.literal('event') }),
]);

const head = {
  // Name of the form, as printed at its head.
  title: z.string().min(1),
  // One sentence: what it is for.
  purpose: z.string().min(1),
  // Id of the role that fills it in.
  role: z.string().min(1),
  // How often and at what moment, in words, as the form says it.
  cadence: z.string().min(1),
  // The same for the computer: every day, week, month, quarter or year (and how many times), every parameter, every event.
  rhythm,
  // Number of the form in the company's files (文件编号).
  file: z.string().min(1),
  // Names of the records (the rules' evidence) that the signed sheet counts as.
  keeps: z.array(z.string().min(1)),
  // Pass mark of the whole run, in per cent.
  pass: percent,
  // example until the company has confirmed items, points and marks.
  status: z.enum(['example', 'confirmed']),
  // Shifts to choose from; an empty list asks for none.
  shifts: z.array(z.string().min(1)),
  // Kinds of check to choose from (类型): 自查, 主管巡检, 月度检查, 暗访. Without it none is asked for.
  types: z.array(z.string().min(1)).min(1).optional(),
  // Who or what is checked, where that has to be written down.
  subject: z.strictObject({
    // Name of the field: 被检查人, 设备名称, 应聘岗位.
    label: z.string().min(1),
    // true: a run cannot be completed without it.
    required: z.boolean().optional(),
  }).optional(),
};

const sections = z.array(section).min(1, 'a checklist has at least one section');

/** Items that are made of the rules themselves at build: one for each, a section for each chapter. */
const generate = z.strictObject({
  from: z.literal('rules'),
  // Which rules: duty 须做, ban 不得做.
  kinds: z.array(z.enum(['duty', 'ban'])).min(1),
  // How every one of them is answered.
  answer: answerSchema,
  // Points of each; of a score its `max`, unless told.
  points: z.int('points are whole numbers').positive('points are at least 1').optional(),
  // true: a note is asked for that says what was seen.
  evidence: z.boolean().optional(),
  // Pass mark of each chapter, in per cent.
  pass: percent.optional(),
  // Ids of the rules that fail the whole run when they fail (一票否决).
  critical: z.array(z.string()).optional(),
});

interface Written {
  shifts: string[];
  types?: string[] | undefined;
  sections?: z.infer<typeof sections> | undefined;
  generate?: z.infer<typeof generate> | undefined;
}

/** What no single key can know. */
function checkWhole({ shifts, types = [], sections, generate }: Written, context: z.RefinementCtx): void {
  const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const seen = new Map<string, string>();
  const claim = (value: string, path: (string | number)[]) => {
    const place = seen.get(value);
    if (place) issue(path, `"${value}" is already the id at ${place}; every id of a checklist is used once`);
    else seen.set(value, z.core.toDotPath(path));
  };
  for (const [s, { id, repeat, items }] of (sections ?? []).entries()) {
    claim(id, ['sections', s, 'id']);
    if (repeat && repeat.min > repeat.max) issue(['sections', s, 'repeat', 'min'], 'lies over max');
    for (const [i, { id, answer = { kind: 'verdict' as const }, points, critical }] of items.entries()) {
      const path = ['sections', s, 'items', i];
      claim(id, [...path, 'id']);
      const faults = [...answerFaults(answer, points)];
      for (const fault of faults) issue([...path, ...fault.path], fault.message);
      if (critical && answer.kind === 'text') issue([...path, 'critical'], 'a text cannot fail');
    }
  }
  if (generate) for (const fault of answerFaults(generate.answer, generate.points)) issue(['generate', ...fault.path], fault.message);
  for (const [key, list] of Object.entries({ shifts, types })) {
    for (const [n, one] of list.entries()) if (list.indexOf(one) < n) issue([key, n], `"${one}" is listed twice`);
  }
}

/** A checklist with its items, written out or made. */
export const checklistSchema = z
  .strictObject({
    ...head,
    // Parts of the form, in order.
    sections,
  })
  .superRefine(checkWhole);

/** A checklist as its author writes it in `content/checklists/<id>.yaml`: with `sections`, or with `generate` instead. */
export const authoredChecklistSchema = z
  .strictObject({
    ...head,
    // Parts of the form, in order.
    sections: sections.optional(),
    // Makes the parts of the rules.
    generate: generate.optional(),
  })
  .superRefine((written, context) => {
    if ((written.sections === undefined) === (written.generate === undefined)) context.addIssue({ code: 'custom', path: ['sections'], message: 'a checklist has sections, or generate that makes them; one of the two' });
    checkWhole(written, context);
  });

export type ChecklistInput = z.infer<typeof checklistSchema>;
export type AuthoredChecklist = z.infer<typeof authoredChecklistSchema>;
export type ItemInput = z.infer<typeof item>;
export type RhythmInput = z.infer<typeof rhythm>;
