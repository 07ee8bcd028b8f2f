import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { fromBook } from './book/content/loader.ts';
import { holidaysSchema } from './book/content/holidays.ts';
import { changesSchema, chapterSchema, glossarySchema, handbookSchema, lawsSchema, parameterSchema, ruleSchema } from './book/content/schema.ts';
import { checklistSchema } from './widgets/checklist/schema.ts';
import { logSchema } from './widgets/log/schema.ts';
import { assessmentSchema } from './widgets/quiz/assessment-schema.ts';
import { quizSchema } from './widgets/quiz/schema.ts';
import { scorecardSchema } from './widgets/scorecard/schema.ts';

export const collections = {
  chapters: defineCollection({ loader: glob({ base: './content/chapters', pattern: '*.mdx' }), schema: chapterSchema }),
  rules: defineCollection({ loader: fromBook('rules', (book) => Object.fromEntries(book.rules.map((rule) => [rule.id, rule]))), schema: ruleSchema }),
  handbook: defineCollection({ loader: fromBook('handbook', (book) => ({ handbook: book.handbook })), schema: handbookSchema }),
  parameters: defineCollection({ loader: fromBook('parameters', (book) => book.parameters), schema: parameterSchema }),
  laws: defineCollection({ loader: fromBook('laws', (book) => ({ laws: book.laws })), schema: lawsSchema }),
  glossary: defineCollection({ loader: fromBook('glossary', (book) => ({ glossary: book.glossary })), schema: glossarySchema }),
  changes: defineCollection({ loader: fromBook('changes', (book) => ({ changes: book.changes })), schema: changesSchema }),
  holidays: defineCollection({ loader: fromBook('holidays', (book) => ({ holidays: book.holidays })), schema: holidaysSchema }),
  checklists: defineCollection({ loader: fromBook('checklists', (book) => book.checklists), schema: checklistSchema }),
  scorecards: defineCollection({ loader: fromBook('scorecards', (book) => book.scorecards), schema: scorecardSchema }),
  logs: defineCollection({ loader: fromBook('logs', (book) => book.logs), schema: logSchema }),
  quizzes: defineCollection({ loader: fromBook('quizzes', (book) => book.quizzes), schema: quizSchema }),
  assessment: defineCollection({ loader: fromBook('assessment', (book) => ({ assessment: book.assessment })), schema: assessmentSchema }),
};
