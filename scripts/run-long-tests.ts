/** `npm run test:long`: the long forms of what the tests do in short: 10,000 sequences of two tabs and faults, and 50 killed browsers. Needs dist/. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('vitest', ['run', 'test/storage', 'test/e2e/killed-browser'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { HANDBOOK_RUNS: '10000', HANDBOOK_KILLS: '50', ...process.env },
});
process.exitCode = status ?? 1;
