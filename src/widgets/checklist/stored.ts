import * as z from 'zod/mini';
import type { RecordKind } from '../../storage/envelope.ts';
import type { ChecklistState } from './state.ts';

/**
 * One record is one run of a checklist.
 *
 * Version 2 (2026): { head: { hall, date, shift, type, subject, inspector, start, end },
 *   answers: { [place]: { value, na?, failure?: { problem, owner, due }, note? } }, samples: { [section id]: [{ id, label }] },
 *   corrections: [{ place, was, by, reason, at }], rechecks: [{ place, result, by, date, closed, due, at }], completed?, archived? };
 *   a place is an item's id, in a section that repeats `item/sample`. See state.ts for each part.
 * Version 1 (2026): { head without type and subject, answers: { [item id]: { verdict: ok | no | na, failure? } },
 *   corrections: [{ item, was, by, reason, at }], completed? }.
 */

const text = z.string();

const answer = z.strictObject({
  value: text,
  na: z.optional(z.literal(true)),
  failure: z.optional(z.strictObject({ problem: text, owner: text, due: text })),
  note: z.optional(text),
});

const state = z.strictObject({
  head: z.strictObject({ hall: text, date: text, shift: text, type: text, subject: text, inspector: text, start: text, end: text }),
  answers: z.record(text, answer),
  samples: z.record(text, z.array(z.strictObject({ id: text, label: text }))),
  corrections: z.array(z.strictObject({ place: text, was: answer, by: text, reason: text, at: text })),
  rechecks: z.array(z.strictObject({ place: text, result: text, by: text, date: text, closed: z.boolean(), due: text, at: text })),
  completed: z.optional(text),
  archived: z.optional(text),
});

const failure1 = z.optional(z.strictObject({ problem: text, owner: text, due: text }));
const answer1 = z.strictObject({ verdict: z.enum(['ok', 'no', 'na']), failure: failure1 });
const state1 = z.strictObject({
  head: z.strictObject({ hall: text, date: text, shift: text, inspector: text, start: text, end: text }),
  answers: z.record(text, answer1),
  corrections: z.array(z.strictObject({ item: text, was: answer1, by: text, reason: text, at: text })),
  completed: z.optional(text),
});

/** 不适用 became a mark of its own, beside whatever the kind of the item asks for. */
function bringForward1(older: unknown): ChecklistState {
  const { head, answers, corrections, completed } = state1.parse(older);
  const turn = ({ verdict, failure }: z.infer<typeof answer1>) => ({ ...(verdict === 'na' ? { value: '', na: true as const } : { value: verdict }), ...(failure && { failure }) });
  return {
    head: { ...head, type: '', subject: '' },
    answers: Object.fromEntries(Object.entries(answers).map(([item, given]) => [item, turn(given)])),
    samples: {},
    corrections: corrections.map(({ item, was, ...rest }) => ({ place: item, was: turn(was), ...rest })),
    rechecks: [],
    ...(completed !== undefined && { completed }),
  };
}

export const checklistKind: RecordKind<ChecklistState> = {
  kind: 'checklist',
  version: 2,
  parse: (payload) => state.parse(payload),
  migrations: { 1: bringForward1 },
};
