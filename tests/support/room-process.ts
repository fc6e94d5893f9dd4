import { createServer } from 'node:http';
import { join } from 'node:path';
import { realClock } from '../../src/server/rooms/clock.ts';
import { serveRooms } from '../../src/server/rooms/rooms-server.ts';

/**
 * A process of the rooms' server, without the app's files: `PORT`, `DATA_FOLDER`, `REDIS_URL`, and
 * `MINUTES_LATER`, by which its clock is ahead. Rooms are forgotten after an hour.
 */
const { PORT, DATA_FOLDER, REDIS_URL, MINUTES_LATER } = process.env;
const ahead = Number(MINUTES_LATER ?? 0) * 60_000;
const server = createServer((_request, response) => response.writeHead(404).end());
const rooms = await serveRooms(server, {
  scenarios: join(import.meta.dirname, '../../scenarios'),
  dataFolder: DATA_FOLDER ?? '',
  redisUrl: REDIS_URL ?? null,
  joinAddress: () => 'http://phones.test/join',
  idleMilliseconds: 3_600_000,
  origins: [],
  trustProxy: false,
  clock: { ...realClock, now: () => realClock.now() + ahead },
  log: () => undefined,
});
server.listen(Number(PORT ?? 0), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  process.send?.({ port });
});
process.on('SIGTERM', () => {
  void rooms.stop().then(() => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
});
process.on('message', () => process.send?.({ metrics: rooms.metrics() }));
