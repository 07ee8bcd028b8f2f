import type { Vault } from '../storage/seal/vault.ts';

/** The two clocks of a page: the wall clock may be set, the other may stand still while the machine sleeps. Milliseconds. */
export interface Moment {
  wall: number;
  steady: number;
}

/** How long a page that is awake may go without a tick: browsers let hidden pages have one a minute. */
const longestTick = 150_000;

/**
 * Whether the vault is to be locked at `now`: nobody has touched anything for `idle`, or the machine slept between two ticks.
 * A wall clock that was set back proves nothing; the steady one still counts.
 */
export function isTimeToLock(now: Moment, touched: Moment, ticked: Moment, idle: number): boolean {
  const since = (then: Moment) => Math.max(now.wall - then.wall, now.steady - then.steady);
  return since(touched) >= idle || since(ticked) >= longestTick;
}

const touches = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const;
const here = (): Moment => ({ wall: Date.now(), steady: performance.now() });

/** Locks all tabs after `minutes` without a touch in any of them, on coming back from sleep, and at once when the page is left. Returns the stop function. */
export function watchForLock(vault: Vault, minutes: number): () => void {
  let touched = here();
  let ticked = touched;
  let told = touched;

  const check = () => {
    const now = here();
    const isTime = isTimeToLock(now, touched, ticked, minutes * 60_000);
    ticked = now;
    if (isTime) void vault.lock();
  };
  const touch = () => {
    // What wakes the machine is a touch too: it comes too late.
    check();
    touched = here();
    if (touched.steady - told.steady < 10_000) return;
    told = touched;
    vault.stayAwake();
  };
  const leave = () => vault.forget();

  const stopHearing = vault.onStayAwake(() => {
    touched = here();
  });
  const timer = setInterval(check, 5_000);
  for (const name of touches) addEventListener(name, touch, { capture: true, passive: true });
  for (const name of ['pageshow', 'focus', 'resume']) addEventListener(name, check);
  document.addEventListener('visibilitychange', check);
  document.addEventListener('freeze', leave);
  addEventListener('pagehide', leave);
  return () => {
    stopHearing();
    clearInterval(timer);
    for (const name of touches) removeEventListener(name, touch, { capture: true });
    for (const name of ['pageshow', 'focus', 'resume']) removeEventListener(name, check);
    document.removeEventListener('visibilitychange', check);
    document.removeEventListener('freeze', leave);
    removeEventListener('pagehide', leave);
  };
}
