import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { endProcess } from './end-process.ts';
import { temporaryFolder } from './room-service.ts';

/** Whether there is a Redis on this machine to test with. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of one's own, with its memory on disk, that can be ended and started again. */
export interface OwnRedis {
  url: string;
  start(): Promise<void>;
  /** As a power cut does it. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export async function ownRedis(): Promise<OwnRedis> {
  const folder = temporaryFolder();
  const port = await freePort();
  let child: ChildProcess | null = null;
  const redis: OwnRedis = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const server = spawn(
        'redis-server',
        ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder.path, '--save', ''].concat([
          '--appendonly',
          'yes',
          '--appendfsync',
          'always',
        ]),
        { stdio: ['ignore', 'pipe', 'ignore'] },
      );
      child = server;
      await new Promise<void>((resolve, reject) => {
        server.stdout.on('data', (chunk) => {
          if (String(chunk).includes('Ready to accept connections')) resolve();
        });
        server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
      });
    },
    async kill() {
      if (child === null) return;
      await endProcess(child, 'SIGKILL');
      child = null;
    },
    async remove() {
      await redis.kill();
      folder.remove();
    },
  };
  await redis.start();
  return redis;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
