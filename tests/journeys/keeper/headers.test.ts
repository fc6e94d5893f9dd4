import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { begin, lookBack, say } from '../../support/talk.ts';
import { hostileScenario, openFile } from '../../support/scenario-file.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
const at = (path: string) => new URL(path, address);

const page = await (await fetch(address)).text();
const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? 'no script found';

describe.each([
  '',
  'index.html',
  script,
  'sw.js',
  'manifest.webmanifest',
  'nothing/here',
  '..%2fpackage.json',
])('the answer to /%s', (path) => {
  test('allows scripts of its own only, and keeps others out', async () => {
    const { headers } = await fetch(at(path));
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });
});

describe('the server', () => {
  test('says what is not there, and what it does not do', async () => {
    const missing = await fetch(at('nothing/here'));
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('There is nothing at this address.');
    expect((await fetch(at('..%2f..%2fpackage.json'))).status).toBe(404);
    const post = await fetch(address, { method: 'POST', body: 'x' });
    expect(post.status).toBe(405);
    expect(post.headers.get('allow')).toBe('GET, HEAD');
  });

  test('keeps named files for ever and asks for the others each time', async () => {
    expect((await fetch(at(script))).headers.get('cache-control')).toContain('immutable');
    for (const path of ['', 'sw.js', 'manifest.webmanifest']) {
      expect((await fetch(at(path))).headers.get('cache-control')).toBe('no-cache');
    }
  });

  test.each(['br', 'gzip'])('sends text compressed beforehand, as %s', async (encoding) => {
    for (const path of ['', script, 'sw.js']) {
      const { headers } = await fetch(at(path), { headers: { 'Accept-Encoding': encoding } });
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('vary')).toContain('Accept-Encoding');
    }
  });
});

describe('a whole visit', () => {
  let keeper: Visitor;
  beforeAll(async () => {
    keeper = await visitor();
    await keeper.context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.warn(`policy broken: ${violatedDirective} ${blockedURI}`);
      });
    });
  });
  afterAll(() => keeper.leave());

  test('never runs against the policy', async () => {
    const { page: visited, complaints } = keeper;
    await visited.goto(address);
    await openFile(visited, 'lost-parcel.yaml', hostileScenario);
    await visited.getByText('From the file lost-parcel.yaml').waitFor();
    await begin(visited, address, 'lost-parcel');
    await say(visited, 'I look it up now.');
    await lookBack(visited, { empathy: 50, outcome: 50 });
    await visited.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    expect(complaints).toEqual([]);
  });
});
