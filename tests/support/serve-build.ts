import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { createAppServer } from '../../src/server/app-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    appAddress: string;
  }
}

const root = join(import.meta.dirname, '../..');

/** Builds the app as `npm start` does and serves it with the real server on a free port. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  // Without what tells the build's configuration that tests are running: this is the real build.
  const { VITEST: _testing, ...environment } = process.env;
  await promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: root, env: { ...environment, NODE_ENV: 'production' } },
  );
  const server = createAppServer({ folder: join(root, 'dist') });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  project.provide('appAddress', `http://127.0.0.1:${address.port}/`);
  return () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
}
