/**
 * Whether any record was ever kept in this browser: what a form asks before it fetches more. Apart from `canary.ts`, which is fetched
 * with the first save, and from `preferences.ts`, which every page carries.
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
