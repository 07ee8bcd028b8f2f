import { trustScript } from './trust-script.ts';

/** Keeps the whole book for reading without a network, once this page is at rest. Without a secure context there is nothing to do. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !canServe()) return;
  addEventListener('load', () => {
    const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
    navigator.serviceWorker.register(trustScript(`${base}sw.js`), { scope: base }).then(followUpdates, () => {
      // Refused (site data blocked, private window): the site works without it, online.
    });
  });
}

/** A new build waits until its reader asks for it, so that nothing changes under their hands. */
function followUpdates(registration: ServiceWorkerRegistration | undefined): void {
  // Where service workers are switched off from outside, the answer is empty.
  if (!registration) return;
  const offer = () => {
    const { waiting } = registration;
    if (waiting && navigator.serviceWorker.controller) void import('./offer-update.ts').then(({ offerUpdate }) => offerUpdate(waiting));
  };
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
}

/** In a sandboxed page the very getter throws. */
function canServe(): boolean {
  try {
    return navigator.serviceWorker !== undefined;
  } catch {
    return false;
  }
}
