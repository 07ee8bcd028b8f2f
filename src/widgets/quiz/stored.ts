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

const given = z.array(z.string());
const count = z.number().check(z.nonnegative());

export const sittingShape = z.strictObject({
  mode: z.enum(modes),
  scope: z.string(),
  title: z.string(),
  terms: z.optional(z.strictObject({ id: z.string(), minutes: count, pass: count, multiple: z.enum(['strict', 'half']) })),
  seed: z.string(),
  edition: z.string(),
  bank: z.string(),
  questions: z.array(z.strictObject({ id: z.string(), revision: count, stem: z.string(), rules: z.array(z.string()) })),
  begun: count,
  ended: z.optional(count),
  answers: z.array(
    z.strictObject({ id: z.string(), revision: count, given, points: z.number().check(z.minimum(0), z.maximum(1)), ms: count, at: count, guessed: z.optional(z.literal(true)) }),
  ),
  skipped: z.array(z.string()),
  entered: z.record(z.string(), z.strictObject({ given, ms: count })),
});

export const quizKind: RecordKind<QuizState> = {
  kind: 'quiz',
  version: 1,
  parse: (payload) => sittingShape.parse(payload),
  migrations: {},
};
