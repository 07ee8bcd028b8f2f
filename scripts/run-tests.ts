/** `npm test`: every check, one after the other, and at the end one plain line. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  name: string;
  command: string[];
  /** A vitest run, which counts its own tests; any other step counts as one. */
  counts?: boolean;
}

const reports = mkdtempSync(join(tmpdir(), 'handbook-test-'));
const reportOf = (name: string) => join(reports, `${name.replace(/\W+/g, '-')}.json`);
const vitest = (name: string) => ({ name, command: ['vitest', 'run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`], counts: true });

const steps: Step[] = [
  { name: 'lint', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  vitest('unit'),
  { name: 'build', command: ['astro', 'build'] },
  vitest('e2e'),
];

let passed = 0;
let failed = 0;
const lines: string[] = [];
for (const { name, command, counts } of steps) {
  const began = Date.now();
  const { status } = spawnSync(command[0]!, command.slice(1), { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const report = counts && existsSync(reportOf(name)) ? JSON.parse(readFileSync(reportOf(name), 'utf8')) : undefined;
  // A run that broke without a failing test is a failure all the same.
  const bad = report?.numFailedTests || (status === 0 ? 0 : 1);
  const good = report ? report.numPassedTests : status === 0 ? 1 : 0;
  passed += good;
  failed += bad;
  lines.push(`${bad ? 'FAILED' : 'ok    '}  ${name.padEnd(6)} ${report ? `${good} of ${good + bad} tests` : ''}  ${((Date.now() - began) / 1000).toFixed(0)} s`);
}
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
