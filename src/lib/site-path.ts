/** An address inside this site, base path included: `sitePath('chapters/service/')`. */
export function sitePath(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path.replace(/^\//, '')}`;
}
