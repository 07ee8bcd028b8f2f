import { z } from 'astro/zod';
import { checklistSchema } from '../widgets/checklist/schema.ts';
import { logSchema } from '../widgets/log/schema.ts';
import { assessmentSchema } from '../widgets/quiz/assessment-schema.ts';
import { quizSchema } from '../widgets/quiz/schema.ts';
import { scorecardSchema } from '../widgets/scorecard/schema.ts';
import { changesSchema, chapterSchema, glossarySchema, handbookSchema, lawsSchema, parameterSchema, ruleSchema } from './content/schema.ts';

/** The shape of `handbook.json`, published beside it as `handbook.schema.json`. The version rises when a reader of the old shape would fail. */
export const handbookJsonSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  handbook: handbookSchema,
  chapters: z.array(chapterSchema.extend({ slug: z.string(), sections: z.array(z.strictObject({ id: z.string(), title: z.string() })) })),
  rules: z.array(ruleSchema.extend({ url: z.string(), cadence: z.string().optional() })),
  parameters: z.record(z.string(), parameterSchema),
  laws: lawsSchema,
  glossary: glossarySchema,
  changes: changesSchema,
  checklists: z.record(z.string(), checklistSchema),
  scorecards: z.record(z.string(), scorecardSchema),
  logs: z.record(z.string(), logSchema),
  quizzes: z.record(z.string(), quizSchema),
  assessment: assessmentSchema,
});
export type HandbookJson = z.infer<typeof handbookJsonSchema>;
