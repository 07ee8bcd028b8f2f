import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { chineseNumber } from '../../lib/rule-ref.ts';
import { book as words } from '../../ui/text/zh-Hans/book.ts';
import { makeSections } from '../../widgets/checklist/generate.ts';
import { authoredChecklistSchema, type ChecklistInput } from '../../widgets/checklist/schema.ts';
import { logSchema, type LogInput } from '../../widgets/log/schema.ts';
import { type Assessment, assessmentSchema } from '../../widgets/quiz/assessment-schema.ts';
import { quizSchema, type QuizInput } from '../../widgets/quiz/schema.ts';
import { scorecardSchema, type ScorecardInput } from '../../widgets/scorecard/schema.ts';
import { type Chapter, type Citation, readChapter } from './chapter.ts';
import { fillFigures } from './figures.ts';
import { findProblems } from './find-problems.ts';
import { type Holidays, holidaysSchema } from './holidays.ts';
import { ContentError, nearest, type Problem, schemaProblems } from './problem.ts';
import { type Changes, changesSchema, type Glossary, glossarySchema, type Handbook, handbookSchema, type Laws, lawsSchema, type Parameter, parameterSchema, type Rule } from './schema.ts';

/** Everything that `content/` says, read and checked. Maps are keyed by id, in the order of the files. */
export interface Book {
  handbook: Handbook;
  parameters: Record<string, Parameter>;
  laws: Laws;
  glossary: Glossary;
  changes: Changes;
  holidays: Holidays;
  chapters: Chapter[];
  rules: Rule[];
  checklists: Record<string, ChecklistInput>;
  scorecards: Record<string, ScorecardInput>;
  logs: Record<string, LogInput>;
  quizzes: Record<string, QuizInput>;
  assessment: Assessment;
}

/** What is read besides, for the checks. */
export interface Reading extends Book {
  citations: Citation[];
  /** Files that could not be read, from `content/`: what they define is not called missing on top of what is wrong with them. */
  unreadable: Set<string>;
  /** Ids of clauses with something wrong in them, for the same reason. */
  faulty: Set<string>;
}

/** Reads `content/` and checks it whole. Throws a ContentError that names every problem. */
export function readBook(dir = 'content'): Book {
  const { reading, problems } = inspectBook(dir);
  if (problems.length > 0) throw new ContentError(problems);
  const { citations: _, unreadable: __, faulty: ___, ...book } = reading;
  return book;
}

/** As `readBook`, but what is wrong comes back beside what could be read. */
export function inspectBook(dir = 'content'): { reading: Reading; problems: Problem[] } {
  const problems: Problem[] = [];
  const unreadable = new Set<string>();
  const readYaml = <T>(path: string, schema: z.ZodType<T>): T | undefined => {
    const file = join(dir, path);
    const document = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')) : undefined;
    if (!document) problems.push({ file, at: '', message: 'is missing.' });
    for (const { message, linePos } of document?.errors ?? []) problems.push({ file, at: linePos ? `line ${linePos[0].line}` : '', message: message.replace(/ at line[\s\S]*/, '') });
    const parsed = document?.errors.length === 0 ? schema.safeParse(document.toJS()) : undefined;
    if (parsed?.error) problems.push(...schemaProblems(file, parsed.error, schema));
    if (!parsed?.success) unreadable.add(path);
    return parsed?.data;
  };
  /** A folder of definitions: one file an instance, the file's name is its id. Figures that their words name are put in. */
  const readFolder = <T>(folder: string, schema: z.ZodType<T>): Record<string, T> =>
    Object.fromEntries(list(join(dir, folder), '.yaml').flatMap((id) => {
      const input = readYaml(`${folder}/${id}.yaml`, schema);
      return input ? [[id, fillFigures(input, parameters)]] : [];
    }));

  const handbook = readYaml('handbook.yaml', handbookSchema) ?? { title: '', short: '', company: '', edition: '', editionId: '', url: '', intro: '', roles: {}, manager: '', halls: [], signOff: { declaration: '', facts: [] } };
  const parameters = readYaml('parameters.yaml', z.record(z.string(), parameterSchema)) ?? {};
  const laws = readYaml('laws.yaml', lawsSchema) ?? { laws: {}, facts: {} };
  const glossary = readYaml('glossary.yaml', glossarySchema) ?? { terms: {}, aliases: {} };
  const changes = readYaml('changes.yaml', changesSchema) ?? { editions: [] };
  // A book whose deadlines count natural days needs none.
  const holidays = existsSync(join(dir, 'holidays.yaml')) ? (readYaml('holidays.yaml', holidaysSchema) ?? { years: {} }) : { years: {} };
  const chapters = list(join(dir, 'chapters'), '.mdx').map((slug) => {
    const file = join(dir, 'chapters', `${slug}.mdx`);
    return { slug, ...readChapter(file, slug, readFileSync(file, 'utf8'), parameters) };
  });
  problems.push(...chapters.flatMap((one) => one.problems));
  for (const { chapter, slug } of chapters) if (!chapter) unreadable.add(`chapters/${slug}.mdx`);
  const inOrder = chapters.flatMap((one) => (one.chapter ? [{ ...one, chapter: one.chapter }] : [])).sort((a, b) => compareIds(a.chapter.id, b.chapter.id));

  const rules = inOrder.flatMap((one) => one.rules);
  const heading = ({ id, title }: Rule['chapter']) => {
    const label = inOrder.find(({ chapter }) => chapter.id === id)?.chapter.label ?? words.chapter(chineseNumber(Number.parseInt(id, 10)));
    return label === title ? title : `${label} ${title}`;
  };
  const authored = Object.entries(readFolder('checklists', authoredChecklistSchema));
  const checklists = authored.map(([id, input]) => [id, makeSections(input, rules, heading)] as const);
  const known = new Set(rules.map(({ id }) => id));
  for (const [id, { generate }] of authored)
    for (const rule of generate?.critical ?? [])
      if (!known.has(rule)) problems.push({ file: join(dir, `checklists/${id}.yaml`), at: 'generate.critical', message: `there is no rule "${rule}".${nearest(rule, known)}` });
  const reading: Reading = {
    handbook,
    parameters,
    laws,
    glossary,
    changes,
    holidays,
    chapters: inOrder.map((one) => one.chapter),
    rules,
    citations: inOrder.flatMap((one) => one.citations),
    unreadable,
    faulty: new Set(chapters.flatMap((one) => one.faulty)),
    checklists: Object.fromEntries(checklists),
    scorecards: readFolder('scorecards', scorecardSchema),
    logs: readFolder('logs', logSchema),
    quizzes: readFolder('quizzes', quizSchema),
    assessment: readYaml('assessment.yaml', assessmentSchema) ?? { status: 'example', review: { daily: 1, retention: 0.9 }, statistics: { people: 2, unclear: { people: 2, right: 0 } }, exams: {} },
  };
  return { reading, problems: [...problems, ...findProblems(reading, dir)] };
}

/** Names of the files with this ending, without it, sorted. A folder that is not there is empty. */
const list = (folder: string, ending: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort() : [];

/** Orders ids by their numbers and then letters: 6 < 6A < 7, 4.3.2 < 4.3.10. */
export function compareIds(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
