import * as v from 'valibot';
import { finite } from '../../storage/finite.ts';
import type { RecordKind } from '../../storage/envelope.ts';
import { modes, type QuizState } from './state.ts';

/**
 * One record is one sitting, kept under the profile of who sat (`of`). What a person knows, what is due and what was wrong follow from the
 * answers of all sittings and are not kept a second time.
 *
 * Version 1 (2026): { mode, scope, title, terms?, seed, edition, bank, questions: [{ id, revision, stem, rules }], begun, ended?,
 *   answers: [{ id, revision, given, points, ms, at, guessed? }], skipped, entered: { [question id]: { given, ms } } }; see state.ts.
 */

// Ranges are tested by hand below: zod's checks would cost every form of the site some hundred bytes.
const given = v.array(v.string());

const shape = v.strictObject({
  mode: v.picklist(modes),
  scope: v.string(),
  title: v.string(),
  terms: v.optional(v.strictObject({ id: v.string(), minutes: finite, pass: finite, multiple: v.picklist(['strict', 'half']) })),
  seed: v.string(),
  edition: v.string(),
  bank: v.string(),
  questions: v.array(v.strictObject({ id: v.string(), revision: finite, stem: v.string(), rules: v.array(v.string()) })),
  begun: finite,
  ended: v.optional(finite),
  answers: v.array(v.strictObject({ id: v.string(), revision: finite, given, points: finite, ms: finite, at: finite, guessed: v.optional(v.boolean()) })),
  skipped: v.array(v.string()),
  entered: v.record(v.string(), v.strictObject({ given, ms: finite })),
});

/** The last millisecond that a date can hold. */
const lastDay = 8.64e15;

/** Throws where it is no sitting. */
export function parseSitting(payload: unknown): QuizState {
  const state = v.parse(shape, payload) as QuizState;
  const counts = [state.begun, state.ended ?? 0, ...state.answers.flatMap(({ ms, at }) => [ms, at]), ...Object.values(state.entered).map(({ ms }) => ms)];
  if (state.answers.some(({ points }) => points < 0 || points > 1) || counts.some((count) => !(count >= 0 && count <= lastDay))) throw new Error('A figure lies outside its range.');
  return state;
}

export const quizKind: RecordKind<QuizState> = {
  kind: 'quiz',
  version: 1,
  parse: parseSitting,
  migrations: {},
};
