import type { Unavailable } from './envelope.ts';

/** Why something was not saved. */
export type Failure = 'full' | Unavailable;

/**
 * What the exceptions of IndexedDB mean. Only these names have a meaning of their own: everything else that is thrown is
 * `blocked`, because whatever it was, nothing has been saved (FAULTS.md, row F5 to F7).
 */
const meanings: Readonly<Record<string, Failure>> = {
  QuotaExceededError: 'full',
  /** A full disk in Chromium, measured. Our keys are always strings, so it cannot be the key that it names elsewhere. */
  DataError: 'full',
  VersionError: 'outdated',
};

/** Never throws, whatever was thrown: an exception of another realm, a string, undefined. */
export function failureOf(thrown: unknown): Failure {
  const name = typeof thrown === 'object' && thrown !== null && 'name' in thrown ? String(thrown.name) : '';
  return (Object.hasOwn(meanings, name) && meanings[name]) || 'blocked';
}
