// Runs in <head> before the first paint, so that no page flashes in the wrong theme or size. It reads the keys of
// preferences.ts and must stay plain JavaScript: Shell.astro prints it as it is, and astro.config.mjs hashes it for the CSP.
(() => {
  const root = document.documentElement.dataset;
  root.js = '';
  try {
    const theme = localStorage.getItem('handbook:theme');
    const size = localStorage.getItem('handbook:text-size');
    if (theme === 'light' || theme === 'dark') root.theme = theme;
    if (size === 'large' || size === 'huge') root.size = size;
  } catch {
    // Site data are blocked: the defaults of the style sheet hold.
  }
})();
