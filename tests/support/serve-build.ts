import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import type { Server } from 'node:http';
import { createAppServer } from '../../src/server/app-server.ts';
import { realClock } from '../../src/server/rooms/clock.ts';
import { serveRooms } from '../../src/server/rooms/rooms-server.ts';
import { temporaryFolder } from './room-service.ts';

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
  const data = temporaryFolder();
  const rooms = await serveRooms(server, {
    scenarios: join(root, 'scenarios'),
    dataFolder: data.path,
    redisUrl: null,
    joinAddress: () => `${addressOf(server)}join`,
    idleMilliseconds: 3_600_000,
    origins: [],
    trustProxy: false,
    clock: realClock,
    log: () => undefined,
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  project.provide('appAddress', addressOf(server));
  return async () => {
    await rooms.stop();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    data.remove();
  };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}/`;
}
