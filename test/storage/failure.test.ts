import { expect, test } from 'vitest';
import { failureOf } from '../../src/storage/failure.ts';

test.each<[string, unknown, string]>([
  ['a full quota', new DOMException('', 'QuotaExceededError'), 'full'],
  ['a full disk', new DOMException('', 'DataError'), 'full'],
  ['a newer database', new DOMException('', 'VersionError'), 'outdated'],
  ['blocked site data', new DOMException('', 'SecurityError'), 'blocked'],
  ['a failing disk', new DOMException('', 'UnknownError'), 'blocked'],
  ['an exception of another realm', { name: 'QuotaExceededError' }, 'full'],
  ['a name that every object has', { name: 'constructor' }, 'blocked'],
  ['a string', 'QuotaExceededError', 'blocked'],
  ['null', null, 'blocked'],
  ['nothing', undefined, 'blocked'],
])('%s', (_, thrown, meaning) => {
  expect(failureOf(thrown)).toBe(meaning);
});
