/** The page of all rules is there to be read; what finds among them comes when somebody asks. */
const start = () => import('./show-found.ts');

if (new URLSearchParams(location.search).has('q')) void start();
else document.getElementById('ask')?.addEventListener('focus', start, { once: true });
