import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** How to start a browser: what `chromium.launch` of playwright-core takes. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

let found: Promise<FoundBrowser> | undefined;

/**
 * `$CHROMIUM`, else an installed Chromium, Chrome or Edge, else one from npm, which is installed under
 * `test/support/browser` then and only then. `HANDBOOK_BROWSER=npm` asks for that one. The same goes for Chinese glyphs.
 */
export function findBrowser(): Promise<FoundBrowser> {
  found ??= find();
  return found;
}

export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const browser = await findBrowser();
  return chromium.launch({ ...browser, ...options, args: [...browser.args, ...(options.args ?? [])] });
}

async function find(): Promise<FoundBrowser> {
  const wantsNpm = process.env['HANDBOOK_BROWSER'] === 'npm';
  const own = wantsNpm ? undefined : (process.env['CHROMIUM'] ?? installed.find(existsSync));
  if (own && !existsSync(own)) throw new Error(`CHROMIUM is "${own}", and there is no such file.`);
  const font: Record<string, string> = wantsNpm || !hasChineseFont() ? { FONTCONFIG_FILE: writeFontConfig() } : {};
  if (own) return { executablePath: own, args, env: { ...environment(), ...font } };

  const { default: packed, inflate, setupLambdaEnvironment } = await import(pathToFileURL(fromNpm('@sparticuz/chromium/build/index.js')).href);
  // The package unpacks its shared libraries only on the service it was made for, so this asks for them by hand.
  await inflate(fromNpm('@sparticuz/chromium/bin/al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return { executablePath: await packed.executablePath(), args, env: { ...environment(), ...font } };
}

/** Only Linux knows fontconfig; Windows and macOS bring Chinese fonts along. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/** A fontconfig that knows the font from npm beside those of the system. */
function writeFontConfig(): string {
  const fonts = fromNpm('@expo-google-fonts/noto-sans-sc');
  const folder = join(tmpdir(), 'handbook-fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const families = ['sans-serif', 'serif'].map((name) => `<alias><family>${name}</family><prefer><family>Noto Sans SC</family></prefer></alias>`);
  const dirs = ['400Regular', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`);
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>${dirs.join('')}<dir>/usr/share/fonts</dir><cachedir>${join(folder, 'cache')}</cachedir>${families.join('')}</fontconfig>`);
  return file;
}

const folder = fileURLToPath(new URL('browser', import.meta.url));

/** A path inside the packages of `browser/package.json`, which are installed at the first question. */
function fromNpm(path: string): string {
  const wanted = join(folder, 'node_modules', path);
  if (!existsSync(wanted)) {
    console.log('No browser or no Chinese font here: installing them from npm for the tests.');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder], { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  return wanted;
}

const environment = (): Record<string, string> => Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
