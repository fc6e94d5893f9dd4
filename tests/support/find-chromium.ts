import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { execFileSync } from 'node:child_process';

export interface FoundBrowser {
  executablePath: string;
  args: string[];
  /** Added to the environment of the browser, not of the tests. */
  env: Record<string, string>;
  from: string;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const macAndWindows = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onThePath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const command of commands) {
    for (const folder of folders) {
      const path = join(folder, command);
      if (isExecutable(path)) return path;
    }
  }
  return macAndWindows.find((path) => existsSync(path));
}

async function ownOfPlaywright(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

/** The Chromium that travels inside an npm package: x86-64 Linux only. */
async function fromPackage(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const env: Record<string, string> = {};
  if (lacksLibraries(executablePath)) {
    const archive = join(
      import.meta.dirname,
      '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br',
    );
    const folder = await inflate(archive);
    env['LD_LIBRARY_PATH'] = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH'] ?? '']
      .filter((part) => part !== '')
      .join(delimiter);
  }
  return { executablePath, args: quiet, env, from: 'the @sparticuz/chromium package' };
}

/**
 * A Chromium to test with: `CHROME_PATH`, else one that is installed, else Playwright's own,
 * else the one that npm installed with this project.
 *
 * @throws with one sentence of advice when there is none.
 */
export async function findChromium(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) {
      throw new Error(`CHROME_PATH names ${named}, which can't be run. Mend or unset it.`);
    }
    return { executablePath: named, args: quiet, env: {}, from: 'CHROME_PATH' };
  }
  const installed = onThePath() ?? (await ownOfPlaywright());
  if (installed !== undefined) {
    return { executablePath: installed, args: quiet, env: {}, from: 'this machine' };
  }
  const packaged = await fromPackage();
  if (packaged !== undefined) return packaged;
  throw new Error(
    'No Chromium was found for the browser tests. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}
