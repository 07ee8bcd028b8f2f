import { book as words } from '../../ui/text/zh-Hans/book.ts';
import { sayParameter } from './chapter.ts';
import type { Parameter } from './schema.ts';

/** How the words of a form name a figure of the company: `{filing-days}`. */
const named = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/g;

/** A definition with every named figure put in, as its rule says it: 1日, and 1日（例） until the company has confirmed it. Unknown names stay. */
export function fillFigures<T>(value: T, parameters: Record<string, Parameter>): T {
  if (typeof value === 'string') {
    return value.replace(named, (name, id: string) => {
      const parameter = parameters[id];
      return parameter ? `${sayParameter(parameter)}${parameter.status === 'example' ? words.inlineExample : ''}` : name;
    }) as T;
  }
  if (Array.isArray(value)) return value.map((one) => fillFigures(one, parameters)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillFigures(inner, parameters)])) as T;
}

/** The figures that are named anywhere inside a value, with the path to each. */
export function* listFigures(value: unknown, at: (string | number)[] = []): Generator<{ at: (string | number)[]; id: string }> {
  if (typeof value === 'string') for (const [, id] of value.matchAll(named)) yield { at, id: id! };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* listFigures(inner, [...at, Array.isArray(value) ? Number(key) : key]);
}
