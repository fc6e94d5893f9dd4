import { readdir, stat } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { stringify } from 'yaml';
import { createAppServer } from '../../src/server/app-server.ts';
import { findChromium } from '../support/find-chromium.ts';
import { endlessScenario } from './endless-conversation.ts';
import { inWords } from './measure.ts';
import type { Row } from './report.ts';

const dist = join(import.meta.dirname, '../../dist');
const slowed = 4;
const visits = 5;
const replies = 200;
const clicks = 15;

/** 1.6 Mbit/s down, 150 ms there and back: what Lighthouse calls Slow 4G. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 93_750 };

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Browsing {
  address: string;
  /** Serves `twoLines`. */
  plainAddress: string;
  newPage(network: typeof slow4g | null): Promise<Page>;
  close(): Promise<void>;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const port = server.address();
  if (typeof port !== 'object' || port === null) throw new Error('The server has no port.');
  return `http://127.0.0.1:${port.port}/`;
}

async function browsing(): Promise<Browsing> {
  const server = createAppServer({ folder: dist });
  const plain = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(twoLines);
  });
  const [address, plainAddress] = await Promise.all([listening(server), listening(plain)]);
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: { ...process.env, ...found.env },
  });
  return {
    address,
    plainAddress,
    async newPage(network) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        serviceWorkers: network === null ? 'allow' : 'block',
      });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
      if (network !== null) {
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', network);
      }
      return page;
    },
    async close() {
      await browser.close();
      for (const one of [server, plain]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}

/** The least that any page can do here: two lines of text, nothing else. */
const twoLines =
  '<!doctype html><title>Two lines</title><h1>Two lines of text</h1><p>What this machine takes for any page at all.';

/** Median over some first visits, in milliseconds. */
async function largestPaints(here: Browsing, address: string): Promise<number> {
  const paints: number[] = [];
  for (let visit = 0; visit < visits; visit++) paints.push(await largestPaint(here, address));
  return median(paints);
}

async function largestPaint({ newPage }: Browsing, address: string): Promise<number> {
  const page = await newPage(slow4g);
  await page.goto(address, { waitUntil: 'load' });
  const time = await page.evaluate<number>(
    `new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true }))`,
  );
  await page.context().close();
  return time;
}

/** Opens a long scenario from a file and talks until the transcript has some 400 lines. */
async function longConversation({ newPage, address }: Browsing): Promise<Page> {
  const page = await newPage(null);
  await page.goto(address);
  // The page names itself once its script has taken over.
  await page.waitForFunction(() => document.title.includes('·'));
  await page.locator('input[type=file]').setInputFiles({
    name: 'endless.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(stringify(endlessScenario(30))),
  });
  await page.getByRole('link', { name: 'Endless', exact: true }).waitFor();
  await page.goto(`${address}#/practise/endless`);
  await page.getByRole('button', { name: /^Start talking/ }).click();
  await page.locator('[data-reply]:not([aria-disabled])').first().waitFor();
  for (let turn = 0; turn < replies; turn++) {
    await page.keyboard.press('1');
    await page.waitForFunction(
      (lines) => document.querySelectorAll('[data-speaker] > p').length >= lines,
      turn * 2 + 2,
    );
  }
  return page;
}

interface Interaction {
  /** Milliseconds from the click to the next paint. */
  duration: number;
  script: number;
}

interface Clicks {
  /** Milliseconds: the slowest, and the one in the middle. */
  inp: number;
  usual: number;
  script: number;
  usualScript: number;
  longest: number;
}

async function clickToPaint(page: Page): Promise<Clicks> {
  await page.evaluate(`
    window.interactions = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'click') {
        window.interactions.push({ duration: entry.duration, script: entry.processingEnd - entry.processingStart });
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false });
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
    }).observe({ type: 'longtask' });
  `);
  for (let click = 0; click < clicks; click++) {
    const count = await page.locator('[data-speaker] > p').count();
    const reply = await page.locator('[data-reply]').first().boundingBox();
    if (reply === null) throw new Error('There is nothing to click on.');
    // As a finger does it: down, and up a moment later. The locator's own click would add its checks.
    await page.mouse.click(reply.x + 40, reply.y + 20, { delay: 80 });
    await page.waitForFunction(
      (lines) => document.querySelectorAll('[data-speaker] > p').length > lines,
      count,
    );
  }
  const interactions = await page.evaluate<Interaction[]>('window.interactions');
  const longest = await page.evaluate<number>('window.longest');
  const durations = interactions.map(({ duration }) => duration);
  const scripts = interactions.map(({ script }) => script);
  return {
    inp: Math.max(0, ...durations),
    usual: median(durations),
    script: Math.max(0, ...scripts),
    usualScript: median(scripts),
    longest,
  };
}

async function weight(): Promise<number> {
  const names = await readdir(join(dist, 'assets'));
  const sizes = await Promise.all(
    names
      .filter((name) => name.endsWith('.js.gz'))
      .map(async (name) => (await stat(join(dist, 'assets', name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The load rows, on the built app in a real browser slowed four times. Build it first. */
export async function pageBench(): Promise<Row[]> {
  const here = await browsing();
  try {
    const paint = await largestPaints(here, here.address);
    const floor = await largestPaints(here, here.plainAddress);
    const page = await longConversation(here);
    const { inp, usual, script, usualScript, longest } = await clickToPaint(page);
    return [
      {
        what: 'largest contentful paint, Slow 4G, 4 × CPU',
        budget: '≤ 400 ms',
        ours: inWords(paint * 1000),
        within: paint <= 400,
        peer: `a page of two lines: ${inWords(floor * 1000)}`,
      },
      {
        what: `click to painted line (worst of ${clicks}), 4 × CPU, 400 lines`,
        budget: '≤ 48 ms',
        ours: inWords(inp * 1000),
        within: inp <= 48,
        peer: `the middle one: ${inWords(usual * 1000)}`,
      },
      {
        what: 'script in the click itself, worst',
        budget: '≤ 16 ms',
        ours: inWords(script * 1000),
        within: script <= 16,
        peer: `the middle one: ${inWords(usualScript * 1000)}`,
      },
      {
        what: 'longest task meanwhile',
        budget: '≤ 50 ms',
        ours: longest === 0 ? 'none over 50 ms' : inWords(longest * 1000),
        within: longest <= 50,
        peer: '',
      },
      {
        what: 'all JavaScript of the app, every screen and the file reader',
        budget: '',
        ours: `${((await weight()) / 1000).toFixed(0)} kB gzip`,
        within: true,
        peer: 'practice page: npm run size',
      },
    ];
  } finally {
    await here.close();
  }
}
