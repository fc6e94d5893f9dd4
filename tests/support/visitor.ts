import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

export interface VisitorOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** A profile folder to come back to; a new one, gone afterwards, if not given. */
  profile?: string;
  reducedMotion?: 'reduce' | 'no-preference';
  javaScript?: boolean;
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Somebody with a browser of their own: a profile on disk, so that what is kept is really kept. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  profile: string;
  /** Everything the console or the page complained about. */
  complaints: string[];
  leave(): Promise<void>;
  /** As when the battery dies: the browser gets no chance to put anything away. */
  kill(): Promise<void>;
}

export async function newProfile(): Promise<{ profile: string; remove: () => Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'misstep-visitor-'));
  return { profile, remove: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }) };
}

export async function visitor(options: VisitorOptions = {}): Promise<Visitor> {
  const found = await findChromium();
  const own = options.profile === undefined ? await newProfile() : null;
  const profile = options.profile ?? own?.profile ?? '';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.executablePath,
    args: found.args,
    env: { ...process.env, ...found.env },
    headless: true,
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    javaScriptEnabled: options.javaScript ?? true,
  });
  // Below the limit of a test, so that what was waited for is named.
  context.setDefaultTimeout(20_000);
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    context,
    page,
    profile,
    complaints,
    async leave() {
      await context.close();
      await own?.remove();
    },
    async kill() {
      const session = await context.browser()?.newBrowserCDPSession();
      const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
      const browser = processInfo?.find(({ type }) => type === 'browser');
      if (browser === undefined) throw new Error('No browser process to kill.');
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(browser.id, 'SIGKILL');
      await gone;
      await own?.remove();
    },
  };
}

/** What axe finds on the page as it stands, one line a violation; none is an empty list. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help}: ${node.html.slice(0, 160)}`),
  );
}
