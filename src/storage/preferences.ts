/**
 * The few preferences that must be known before the first paint. They live in `localStorage`, which may lose the last
 * minute of a killed browser: good enough for a theme, never for a record. Reading answers the default where storage is
 * blocked or holds something else; writing there does nothing.
 *
 * `first-paint.js` reads the same keys in the <head> of every page, so that none flashes in the wrong theme or size. It is
 * printed as it stands (Shell.astro) and hashed for the policy (astro.config.mjs): plain JavaScript, every byte on every page.
 */
export const themeKey = 'handbook:theme';
export const textSizeKey = 'handbook:text-size';
/** Who works here and where they read last: see `reader-preference.ts`. Here so that a page can ask whether there is anything at all. */
export const readerKey = 'handbook:reader';
export const placeKey = 'handbook:place';

/** The first one is the default. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const textSizes = ['normal', 'large', 'huge'] as const;
export type TextSize = (typeof textSizes)[number];

export const readTheme = (): Theme => read(themeKey, themes);
export const writeTheme = (theme: Theme): void => write(themeKey, theme);
export const readTextSize = (): TextSize => read(textSizeKey, textSizes);
export const writeTextSize = (size: TextSize): void => write(textSizeKey, size);

/**
 * Id of the edition that was last seen in this browser; empty before the first visit. Losing it loses one notice. Where several
 * people share a browser, their names belong into this key and nowhere else.
 */
export const seenEditionKey = 'handbook:seen-edition';
export const readSeenEdition = (): string => readKept(seenEditionKey);
export const writeSeenEdition = (id: string): void => write(seenEditionKey, id);
/** Whether anything is kept under this key. */
export const isKept = (key: string): boolean => readKept(key) !== '';

/** Minutes without a touch after which sealed records lock themselves. */
export const idleMinutesKey = 'handbook:idle-minutes';
export const idleMinutes = ['5', '1', '3', '10', '15'] as const;
export type IdleMinutes = (typeof idleMinutes)[number];
export const readIdleMinutes = (): IdleMinutes => read(idleMinutesKey, idleMinutes);
export const writeIdleMinutes = (minutes: IdleMinutes): void => write(idleMinutesKey, minutes);

function read<T extends string>(key: string, allowed: readonly [T, ...T[]]): T {
  const value = readKept(key);
  return allowed.find((one) => one === value) ?? allowed[0];
}

function readKept(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // The getter itself throws a SecurityError where site data are blocked.
    return '';
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice holds for this page; there is nothing for the reader to do about the next one.
  }
}
