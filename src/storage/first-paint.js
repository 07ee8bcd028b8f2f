(() => {
  const root = document.documentElement.dataset;
  root.js = '';
  try {
    const theme = localStorage.getItem('handbook:theme');
    const size = localStorage.getItem('handbook:text-size');
    if (theme === 'light' || theme === 'dark') root.theme = theme;
    if (size === 'large' || size === 'huge') root.size = size;
  } catch {}
})();
