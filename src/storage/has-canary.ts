/**
 * Whether any record was ever kept in this browser: what a form asks before it fetches more. Apart from `preferences.ts`, which every
 * page carries.
 */
export const canaryKey = 'handbook:canary';

/** Said on the window when this tab has counted a save. */
export const countedEvent = 'handbook:counted';

export function hasCanary(): boolean {
  try {
    return localStorage.getItem(canaryKey) !== null;
  } catch {
    return false;
  }
}

/** Calls back once, now or as soon as something is kept here. */
export function whenKept(act: () => void): void {
  if (hasCanary()) act();
  else addEventListener(countedEvent, act, { once: true });
}
