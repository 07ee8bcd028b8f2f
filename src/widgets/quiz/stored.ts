import * as z from 'zod/mini';
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
const given = z.array(z.string());

const shape = z.strictObject({
  mode: z.enum(modes),
  scope: z.string(),
  title: z.string(),
  terms: z.optional(z.strictObject({ id: z.string(), minutes: z.number(), pass: z.number(), multiple: z.enum(['strict', 'half']) })),
  seed: z.string(),
  edition: z.string(),
  bank: z.string(),
  questions: z.array(z.strictObject({ id: z.string(), revision: z.number(), stem: z.string(), rules: z.array(z.string()) })),
  begun: z.number(),
  ended: z.optional(z.number()),
  answers: z.array(z.strictObject({ id: z.string(), revision: z.number(), given, points: z.number(), ms: z.number(), at: z.number(), guessed: z.optional(z.boolean()) })),
  skipped: z.array(z.string()),
  entered: z.record(z.string(), z.strictObject({ given, ms: z.number() })),
});

/** The last millisecond that a date can hold. */
const lastDay = 8.64e15;

/** Throws where it is no sitting. */
export function parseSitting(payload: unknown): QuizState {
  const state = shape.parse(payload) as QuizState;
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
