import { closest, distance } from 'fastest-levenshtein';
import { z } from 'astro/zod';

/** Something an author wrote that cannot stand: where, and what was expected. */
export interface Problem {
  /** File, from the project's root. */
  file: string;
  /** Key, rule id or line inside the file. */
  at: string;
  message: string;
}

/** Stops a build with every problem of the content at once, in words. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(`The content has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n\n${problems.map(describe).join('\n\n')}\n`);
    this.problems = problems;
  }
}

const describe = ({ file, at, message }: Problem) => `  ${file}\n    ${at ? `${at}: ` : ''}${message}`;

/** ` Did you mean "x"?`, where one of the known words is near enough to be a slip; else nothing. */
export function nearest(word: string, known: Iterable<string>): string {
  const words = [...known];
  if (words.length === 0) return '';
  const best = closest(word, words);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? ` Did you mean "${best}"?` : '';
}

/** What a schema says against a value, as problems of this file. */
export function schemaProblems(file: string, error: z.ZodError, schema: z.ZodType): Problem[] {
  return error.issues.flatMap((issue) => {
    const at = z.core.toDotPath(issue.path);
    if (issue.code !== 'unrecognized_keys') return [{ file, at, message: issueMessage(issue) }];
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      at: at ? `${at}.${key}` : key,
      message: `there is no key "${key}" here.${nearest(key, known)}${known.length > 0 ? ` Known keys: ${known.join(', ')}.` : ''}`,
    }));
  });
}

function issueMessage(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' && /received undefined$/.test(issue.message) ? `is missing (${issue.expected} expected).` : issue.message;
}

type Definition = { type: string; shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType; innerType?: z.ZodType; options?: z.ZodType[] };

/** The keys that a schema knows at a path; of a union, those of all its options. */
function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  const definition = schema._zod.def as Definition;
  if (definition.innerType) return keysAt(definition.innerType, path);
  if (definition.options) return [...new Set(definition.options.flatMap((option) => keysAt(option, path)))];
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  const inner = definition.shape?.[String(step)] ?? definition.element ?? definition.valueType;
  return inner ? keysAt(inner, rest) : [];
}
