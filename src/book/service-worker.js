// Keeps one build of the handbook for reading without a network. offline.ts fills in the three values at build.
const version = '{{version}}';
const files = ['{{files}}'];
const base = '{{base}}';
const prefix = `handbook ${base} `;
const cacheName = prefix + version;

self.addEventListener('install', (event) => {
  // `reload` passes by the HTTP cache, so that a new build never keeps files of the old one.
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    // The build before this one stays too: a tab that it was opened with may still ask for its parts.
    caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith(prefix) && name !== cacheName).slice(0, -1).map((name) => caches.delete(name)))),
  );
});

// A page that was opened before this build keeps its own worker and files, until its reader asks for this one.
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  event.respondWith(answer(request, url));
});

async function answer(request, url) {
  const cache = await caches.open(cacheName);
  const path = url.pathname;
  const kept = (await cache.match(path)) ?? (path.endsWith('/') ? undefined : await cache.match(`${path}/`));
  if (kept) return kept;
  const former = path.startsWith(`${base}_astro/`) && (await caches.match(path));
  if (former) return former;
  try {
    return await fetch(request);
  } catch (error) {
    const missing = request.mode === 'navigate' ? await cache.match(`${base}404.html`) : undefined;
    if (missing) return missing;
    throw error;
  }
}
