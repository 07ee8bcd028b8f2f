import * as v from 'valibot';
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

const text = v.string();

const answer = v.strictObject({
  value: text,
  na: v.optional(v.literal(true)),
  failure: v.optional(v.strictObject({ problem: text, owner: text, due: text })),
  note: v.optional(text),
});

const state = v.strictObject({
  head: v.strictObject({ hall: text, date: text, shift: text, type: text, subject: text, inspector: text, start: text, end: text }),
  answers: v.record(text, answer),
  samples: v.record(text, v.array(v.strictObject({ id: text, label: text }))),
  corrections: v.array(v.strictObject({ place: text, was: answer, by: text, reason: text, at: text })),
  rechecks: v.array(v.strictObject({ place: text, result: text, by: text, date: text, closed: v.boolean(), due: text, at: text })),
  completed: v.optional(text),
  archived: v.optional(text),
});

const failure1 = v.optional(v.strictObject({ problem: text, owner: text, due: text }));
const answer1 = v.strictObject({ verdict: v.picklist(['ok', 'no', 'na']), failure: failure1 });
const state1 = v.strictObject({
  head: v.strictObject({ hall: text, date: text, shift: text, inspector: text, start: text, end: text }),
  answers: v.record(text, answer1),
  corrections: v.array(v.strictObject({ item: text, was: answer1, by: text, reason: text, at: text })),
  completed: v.optional(text),
});

/** 不适用 became a mark of its own, beside whatever the kind of the item asks for. */
function bringForward1(older: unknown): ChecklistState {
  const { head, answers, corrections, completed } = v.parse(state1, older);
  const turn = ({ verdict, failure }: v.InferOutput<typeof answer1>) => ({ ...(verdict === 'na' ? { value: '', na: true as const } : { value: verdict }), ...(failure && { failure }) });
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
  parse: (payload) => v.parse(state, payload),
  migrations: { 1: bringForward1 },
};
