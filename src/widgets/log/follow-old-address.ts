/** Every log once stood on one page: an address like /logs/#fault leads to the page that the log has now. Sealed logs are still on the one page. */
export function followOldAddress(): void {
  const follow = () => {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (named instanceof HTMLAnchorElement) location.replace(named.href);
  };
  addEventListener('hashchange', follow);
  follow();
}
