import { z } from 'astro/zod';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z.string().regex(kebab, 'an id is small letters, digits and hyphens, like fire-exit-clear');
const percent = z.number().min(0).max(100);

const item = z.strictObject({
  // Permanent key of the item: answers are kept under it. Never give an old id to another item.
  id,
  // What is checked, as one sentence that is true when all is well.
  text: z.string().min(1),
  // How one tells: what to look at, touch or count.
  standard: z.string().min(1).optional(),
  // Ids of the rules that demand it, at least one.
  rules: z.array(z.string()).min(1, 'an item cites at least one rule'),
  // Whole points that 合格 earns.
  points: z.int('points are whole numbers').positive('points are at least 1'),
  // true: a failure here fails the whole run, whatever the score (一票否决).
  critical: z.boolean().optional(),
});

const section = z.strictObject({
  // Permanent key of the section.
  id,
  // Heading over its items.
  title: z.string().min(1),
  // Pass mark of this section alone, in per cent; without it only the total counts.
  pass: percent.optional(),
  // Its items, in the order in which one walks through the hall.
  items: z.array(item).min(1, 'a section has at least one item'),
});

export const checklistSchema = z
  .strictObject({
    // Name of the form, as printed at its head.
    title: z.string().min(1),
    // One sentence: what it is for.
    purpose: z.string().min(1),
    // Id of the role that fills it in.
    role: z.string().min(1),
    // How often and at what moment, in words, as the form says it.
    cadence: z.string().min(1),
    // When the next run is due; event: when something happens.
    when: z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'annual', 'event']),
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
    // Parts of the form, in order.
    sections: z.array(section).min(1, 'a checklist has at least one section'),
  })
  .superRefine(({ sections, shifts }, context) => {
    const seen = new Map<string, string>();
    const claim = (value: string, path: (string | number)[]) => {
      const place = seen.get(value);
      if (place) context.addIssue({ code: 'custom', path, message: `"${value}" is already the id at ${place}; every id of a checklist is used once` });
      else seen.set(value, z.core.toDotPath(path));
    };
    for (const [s, { id, items }] of sections.entries()) {
      claim(id, ['sections', s, 'id']);
      for (const [i, item] of items.entries()) claim(item.id, ['sections', s, 'items', i, 'id']);
    }
    for (const [n, shift] of shifts.entries())
      if (shifts.indexOf(shift) < n) context.addIssue({ code: 'custom', path: ['shifts', n], message: `"${shift}" is listed twice` });
  });

/** A checklist as its author writes it in `content/checklists/<id>.yaml`. */
export type ChecklistInput = z.infer<typeof checklistSchema>;
