interface Policy {
  createScriptURL(url: string): string;
}

/** Keeps the whole book for reading without a network, once this page is at rest. Without a secure context there is nothing to do. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !canServe()) return;
  addEventListener('load', () => {
    const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
    const factory = (window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
    // The page's policy demands a typed address; this one function makes exactly one.
    const policy = factory?.createPolicy('handbook', { createScriptURL: () => `${base}sw.js` });
    navigator.serviceWorker.register(policy?.createScriptURL('') ?? `${base}sw.js`, { scope: base }).catch(() => {
      // Refused (site data blocked, private window): the site works without it, online.
    });
  });
}

/** In a sandboxed page the very getter throws. */
function canServe(): boolean {
  try {
    return navigator.serviceWorker !== undefined;
  } catch {
    return false;
  }
}
