/** Why a page must not unlock anything. */
export type Refusal =
  /** Without WebCrypto nothing can be sealed: the site is served over plain http. */
  | 'insecure'
  /** Another site shows this page in a frame of its own and could draw over it. */
  | 'framed';

export function refusalHere(): Refusal | undefined {
  if (typeof window !== 'undefined' && window.top !== window.self) return 'framed';
  return globalThis.crypto?.subtle ? undefined : 'insecure';
}
