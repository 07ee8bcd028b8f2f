import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';

export interface KillableBrowser {
  context: BrowserContext;
  /** SIGKILL for all its processes at once, as when the machine takes them away. Answers once they are gone. */
  kill(): Promise<void>;
}

/** A browser in processes of its own, on a profile that outlives it. */
export async function startOnProfile(profile: string): Promise<KillableBrowser> {
  const { executablePath, args, env } = await findBrowser();
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', '--hide-crash-restore-bubble', 'about:blank'];
  const child = spawn(executablePath, [...args, ...own], { env: env ?? process.env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = once(child, 'exit');
  const browser = await chromium.connectOverCDP(await readAddress(child.stderr));
  return {
    context: browser.contexts()[0]!,
    async kill() {
      // A detached process leads a group that its children belong to. Windows knows no groups.
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid!, 'SIGKILL');
      await gone;
      await browser.close();
    },
  };
}

/** The browser says on its error stream where it listens. */
function readAddress(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    stream.on('end', () => reject(new Error(`The browser did not start: ${said}`)));
  });
}
