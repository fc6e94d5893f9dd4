import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { createAppServer } from './app-server.ts';
import { localAddress } from './local-address.ts';
import { realClock } from './rooms/clock.ts';
import { FolderInUse } from './rooms/embedded-store.ts';
import { jsonLog, quietLog } from './rooms/log.ts';
import { serveRooms } from './rooms/rooms-server.ts';
import { readSettings } from './settings.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'dist');

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const read = readSettings(process.env, root);
if (!read.ok) stop(read.message);
if (!existsSync(join(folder, 'index.html'))) {
  stop('The app is not built yet. Run npm start, which builds it first.');
}
const { settings } = read;
const { port, host, frameAncestors, redisUrl, dataFolder, publicUrl } = settings;
const allLog = jsonLog((line) => process.stderr.write(line), realClock.now);
const log = settings.logAll ? allLog : quietLog(allLog);

const server = createAppServer({
  folder,
  ...(frameAncestors === undefined ? {} : { frameAncestors }),
  health: async () => ({ isSound: !stopping && (await rooms.isSound()) }),
  metrics: () => rooms.metrics(),
});

let stopping = false;
const isEverywhere = host === '0.0.0.0' || host === '::';
const baseAddress = () =>
  publicUrl ?? `http://${(isEverywhere ? localAddress() : host) ?? 'localhost'}:${actualPort()}`;

function actualPort(): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

const rooms = await serveRooms(server, {
  scenarios: join(root, 'scenarios'),
  dataFolder,
  redisUrl,
  joinAddress: () => `${baseAddress()}/join`,
  idleMilliseconds: settings.idleMilliseconds,
  origins: settings.origins,
  trustProxy: settings.trustProxy,
  clock: realClock,
  log,
}).catch((error: unknown) => {
  if (error instanceof FolderInUse) {
    return stop(
      `${error.message} Several processes need Redis (REDIS_URL), or each its own DATA_FOLDER.`,
    );
  }
  return stop(`The rooms could not be opened: ${String(error)}`);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
      : `The server could not start: ${error.message}`,
  );
});
server.listen(port, host, () => {
  console.log(`Misstep is at http://${isEverywhere ? 'localhost' : host}:${actualPort()}/`);
  const forPhones = `${baseAddress()}/join`;
  console.log(`Phones join rooms at ${forPhones}`);
  if (process.stdout.isTTY) console.log(renderUnicodeCompact(forPhones));
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second time somebody means it.
    if (stopping) process.exit(1);
    stopping = true;
    void rooms.stop().then(() => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  });
}
