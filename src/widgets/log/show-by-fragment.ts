/** Of several logs on one page only the one that the address names is shown, and printed; without a name the first. */
export function showLogByFragment(): void {
  const show = () => {
    const logs = [...document.querySelectorAll<HTMLElement>('[data-log]')];
    const named = logs.find(({ id }) => id === decodeURIComponent(location.hash.slice(1))) ?? logs[0];
    for (const log of logs) log.hidden = log !== named;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main nav a[href^="#"]')) {
      if (link.hash === `#${named?.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener('hashchange', show);
  show();
}
