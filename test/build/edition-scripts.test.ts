import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBook } from '../../src/book/content/read-book.ts';
import { composeEdition } from './second-edition/compose.ts';

/** A project of its own with a history: the first edition of the small book, and then the second. */
const project = mkdtempSync(join(tmpdir(), 'handbook-editions-'));
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=editor', '-c', 'user.email=editor@small.example', ...args], { cwd: project, encoding: 'utf8' });
const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { cwd: project, encoding: 'utf8' });
  return { status, said: stdout, failed: stderr };
};

beforeAll(() => {
  for (const name of ['src', 'scripts', 'test/support']) cpSync(name, join(project, name), { recursive: true });
  cpSync('package.json', join(project, 'package.json'));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  writeFileSync(join(project, '.gitignore'), 'node_modules\n');
  git('init', '--quiet');
  for (const name of ['first', 'second'] as const) {
    rmSync(join(project, 'content'), { recursive: true, force: true });
    composeEdition(name, join(project, 'content'));
    git('add', '.');
    git('commit', '--quiet', '--message', name);
  }
});
afterAll(() => rmSync(project, { recursive: true }));

describe('npm run draft:changes', () => {
  test('compares two revisions, a revision with what lies here, two folders, two handbook.json, all alike', () => {
    const first = composeEdition('first');
    const json = (name: string, dir: string) => {
      writeFileSync(join(project, name), JSON.stringify(readBook(dir)));
      return name;
    };
    const { status, said } = run('draft-changes', 'HEAD~1', 'HEAD');
    expect(said).toContain('- id: "2027"');
    expect(said).toContain('was: 金额大的，请店长复点。');
    expect(status).toBe(0);
    expect(run('draft-changes', 'HEAD~1').said).toBe(said);
    expect(run('draft-changes', first, 'content').said).toBe(said);
    expect(run('draft-changes', json('old.json', first), json('new.json', join(project, 'content'))).said).toBe(said);
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
    rmSync(dirname(first), { recursive: true });
  });

  test('ends with 1 and a sentence where an id is gone, or where there is nothing of that name', () => {
    const back = run('draft-changes', 'HEAD', 'HEAD~1');
    expect(back.said).toContain('# ERROR: 2.1.1.3A is gone. Ids are permanent');
    expect(back.status).toBe(1);
    expect(run('draft-changes', 'no-such-thing', 'HEAD')).toEqual({ status: 1, said: '', failed: '"no-such-thing" is neither a file, nor a folder, nor a git revision.\n' });
    expect(run('draft-changes').failed).toContain('npm run draft:changes -- OLD [NEW]');
  });
}, 30_000);

describe('npm run check:content', () => {
  test('ends with 0 though a review is overdue, and with 1 if that is asked for', () => {
    const first = composeEdition('first');
    const { status, said } = run('check-content', first);
    expect([status, said]).toEqual([0, expect.stringMatching(/^10 rules in 2 chapters, without a problem\.\nOVERDUE {2}chapters\/desk\.mdx \(收银\), by 店长 \(manager\), due 2026-06-30, \d+ days ago\n[\s\S]*1 of 3 parameters are examples/)]);
    expect(run('check-content', first, '--strict').status).toBe(1);
    rmSync(dirname(first), { recursive: true });
  });

  test('prints every problem as a build does, and ends with 1', () => {
    const first = composeEdition('first');
    rmSync(join(first, 'laws.yaml'));
    const { status, failed } = run('check-content', first);
    expect([status, failed]).toEqual([1, expect.stringContaining('laws.yaml\n    is missing.')]);
    rmSync(dirname(first), { recursive: true });
  });
});
