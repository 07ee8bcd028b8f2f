import { z } from 'astro/zod';

const text = z.string().min(1);
const percent = z.number().min(0).max(100);

const exam = z.strictObject({
  // Name of the exam, as its page and its paper print it.
  title: text,
  // One sentence: whom it is for.
  purpose: text,
  // How many questions are drawn of each chapter. The questions of a case count one by one.
  quota: z
    .array(
      z.strictObject({
        // Id of the chapter.
        chapter: text,
        // Whole questions.
        questions: z.int('a quota is whole questions').positive('a quota is at least 1'),
      }),
    )
    .min(1, 'an exam draws from at least one chapter'),
  // Time, in minutes.
  minutes: z.int().positive(),
  // Pass mark, of 100.
  pass: percent,
  // 多选: strict = only the exact choice earns its points; half = some of the right ones and none of the wrong ones earns half.
  multiple: z.enum(['strict', 'half']),
});

/** `content/assessment.yaml`: everything about self-tests that the company sets. */
export const assessmentSchema = z.strictObject({
  // example until the company has confirmed exams and figures.
  status: z.enum(['example', 'confirmed']),
  // Spaced review (间隔复习).
  review: z.strictObject({
    // Most questions of one day.
    daily: z.int().positive(),
    // The share of questions that one should still know when they come again: 0.9 of 1. Higher means more often.
    retention: z.number().min(0.7).max(0.97),
  }),
  // What the trainer's page makes of several people's results.
  statistics: z.strictObject({
    // So many people must have answered a question before its 区分度 is worked out: of fewer it says nothing.
    people: z.int().min(2),
    // A rule is pointed at as unclear where at least so many people were asked about it, and fewer than this share of 1 were right at first try.
    unclear: z.strictObject({ people: z.int().min(2), right: z.number().min(0).max(1) }),
  }),
  // Exams by id.
  exams: z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is small letters, digits and hyphens'), exam),
});
export type Assessment = z.infer<typeof assessmentSchema>;
export type Exam = z.infer<typeof exam>;
