import type { LogDraft } from './state.ts';

/** Nothing is in it that could be lost; a name alone is nothing. */
export function isBlank({ values }: LogDraft): boolean {
  return Object.values(values).every((value) => value.trim() === '');
}
