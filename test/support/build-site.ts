import { spawnSync } from 'node:child_process';

/** What vitest adds to the environment of its workers, and a build would take for its own. */
const ofVitest = /^(VITEST|TEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR)/;

/** Builds a site as `npm run build` does; answers how it ended and all that it said. */
export function buildSite({ cwd = '.', args = [], env = {} }: { cwd?: string; args?: string[]; env?: Record<string, string> } = {}): { status: number | null; said: string } {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...args], { cwd, encoding: 'utf8', env: { ...clean, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  return { status, said: `${stdout}${stderr}` };
}
