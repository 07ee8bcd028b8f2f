import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readSeenEdition, readTextSize, readTheme, seenEditionKey, textSizeKey, textSizes, themeKey, themes, writeSeenEdition, writeTextSize, writeTheme } from '../../src/storage/preferences.ts';

afterEach(() => vi.unstubAllGlobals());

const firstPaint = readFileSync('src/storage/first-paint.js', 'utf8');

/** What `localStorage` answers; without it every question throws, as where site data are blocked. */
function stub(kept?: Record<string, string>): Record<string, string> {
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  const storage = kept && { getItem: (key: string) => kept[key] ?? null, setItem: (key: string, value: string) => Object.assign(kept, { [key]: value }) };
  vi.stubGlobal('localStorage', storage ?? { getItem: refuse, setItem: refuse });
  return kept ?? {};
}

/** The attributes of <html> after the script of the <head> has run. */
function paint(): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(firstPaint, { document: { documentElement: { dataset } }, localStorage });
  return dataset;
}

test('nothing chosen is the first of each', () => {
  stub({});
  expect([readTheme(), readTextSize()]).toEqual(['system', 'normal']);
  expect(paint()).toEqual({ js: '' });
});

test('what is written is read again', () => {
  const kept = stub({});
  writeTheme('dark');
  writeTextSize('huge');
  expect(kept).toEqual({ [themeKey]: 'dark', [textSizeKey]: 'huge' });
  expect([readTheme(), readTextSize()]).toEqual(['dark', 'huge']);
});

test.each(['', 'Dark', 'constructor', '"dark"'])('an unknown value %j is the default', (value) => {
  stub({ [themeKey]: value, [textSizeKey]: value });
  expect([readTheme(), readTextSize()]).toEqual(['system', 'normal']);
  expect(paint()).toEqual({ js: '' });
});

test('where site data are blocked, defaults hold and writing does nothing', () => {
  stub();
  expect([readTheme(), readTextSize()]).toEqual(['system', 'normal']);
  expect(() => writeTheme('dark')).not.toThrow();
  expect(paint()).toEqual({ js: '' });
});

test('the edition that was last seen is kept as it is; before the first visit, and where site data are blocked, there is none', () => {
  const kept = stub({});
  expect(readSeenEdition()).toBe('');
  writeSeenEdition('2027-07');
  expect(kept).toEqual({ [seenEditionKey]: '2027-07' });
  expect(readSeenEdition()).toBe('2027-07');
  stub();
  expect(readSeenEdition()).toBe('');
  expect(() => writeSeenEdition('2028')).not.toThrow();
});

describe('first-paint.js knows every value but the default', () => {
  test.each(themes.slice(1))('theme %s', (theme) => {
    stub({ [themeKey]: theme });
    expect(paint()['theme']).toBe(theme);
  });
  test.each(textSizes.slice(1))('text size %s', (size) => {
    stub({ [textSizeKey]: size });
    expect(paint()['size']).toBe(size);
  });
});
