import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './security-headers.ts';

export interface AppServerOptions {
  /** Folder of the built app. */
  folder: string;
  /** See `securityHeaders`. */
  frameAncestors?: string;
  /** Whether all is well; asked for at `/health`. */
  health?: () => Promise<{ isSound: boolean }>;
  /** In the text format of Prometheus; asked for at `/metrics`. */
  metrics?: () => string;
}

const plainText = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
const notFound = 'There is nothing at this address. Misstep is at /.\n';
const notAllowed = 'Misstep only answers GET and HEAD here.\n';

/** The pages know the hashes of their own inline styles: they stand in their content policies. */
function styleSourcesOf(folder: string): string[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const sources = pages.flatMap((name) => {
    const page = readFileSync(join(folder, name), 'utf8');
    const policy = /style-src ([^;"]*)/.exec(page)?.[1] ?? '';
    return policy.match(/'sha256-[A-Za-z0-9+/=]+'/g) ?? [];
  });
  return [...new Set(sources)];
}

/** Serves the built app: static files, precompressed where the browser takes it, strict headers on every answer. */
export function createAppServer(options: AppServerOptions): Server {
  const { folder, frameAncestors, health, metrics } = options;
  const headers = Object.entries(securityHeaders(styleSourcesOf(folder), frameAncestors));
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      const forEver = path.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', ...plainText });
      response.end(notAllowed);
      return;
    }
    if (request.url === '/health' && health) {
      void health().then(({ isSound }) => {
        response.writeHead(isSound ? 200 : 503, plainText);
        response.end(isSound ? 'ok\n' : 'not now\n');
      });
      return;
    }
    if (request.url === '/metrics' && metrics) {
      response.writeHead(200, plainText);
      response.end(metrics());
      return;
    }
    if (request.url === '/join/') {
      // The page's own addresses are beside it, not below it.
      response.writeHead(308, { Location: '../join', ...plainText });
      response.end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, plainText);
      response.end(notFound);
    });
  });
}
