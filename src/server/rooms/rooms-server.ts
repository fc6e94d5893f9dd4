import { createHash, randomBytes } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import { createCasts } from './casts.ts';
import type { Clock } from './clock.ts';
import { createEmbeddedStore, silentBus } from './embedded-store.ts';
import { createMetrics } from './metrics.ts';
import { createRoomHub, type HubLog } from './room-hub.ts';
import type { RoomBus, RoomStore } from './room-store.ts';
import { createSocketRim } from './socket-rim.ts';

export interface RoomsOptions {
  /** Folder of the scenarios that come with the app, and of the rubric. */
  scenarios: string;
  /** Folder of the embedded store; not used with Redis. */
  dataFolder: string;
  redisUrl: string | null;
  /** Where phones join, without the code. */
  joinAddress: () => string;
  /** Rooms that nobody touched for so many milliseconds are gone. */
  idleMilliseconds: number;
  origins: readonly string[];
  trustProxy: boolean;
  clock: Clock;
  log: HubLog;
}

export interface RoomsServer {
  isSound(): Promise<boolean>;
  /** In the text format of Prometheus. */
  metrics(): string;
  /** Stores every room and lets go of it; pages look for another process. */
  stop(): Promise<void>;
}

const clearMilliseconds = 10 * 60_000;

/** Rooms on a server that serves the app: the store, the hub and the wire, put together. */
export async function serveRooms(http: HttpServer, options: RoomsOptions): Promise<RoomsServer> {
  const { clock, log, joinAddress, origins, trustProxy } = options;
  const metrics = createMetrics();
  const casts = await createCasts(options.scenarios);
  const { store, bus, stopClearing } = await storeFor(options);
  const rim = createSocketRim(http, { clock, metrics, origins, trustProxy });
  const hub = createRoomHub({
    clock,
    store,
    bus,
    casts,
    pages: rim.pages,
    log,
    hash: (secret) => createHash('sha256').update(secret).digest('hex'),
    randomNumber: () => randomBytes(4).readUInt32BE(),
    joinAddress,
  });
  rim.open(hub);
  return {
    isSound: () => store.isSound().catch(() => false),
    metrics() {
      const { rooms, owned, pages } = hub.counts();
      const { rss } = process.memoryUsage();
      return metrics.text({ rooms, rooms_owned: owned, pages, memory_bytes: rss });
    },
    async stop() {
      stopClearing();
      await hub.stop();
      await rim.close();
      await store.close();
      log('rooms stored');
    },
  };
}

async function storeFor({
  redisUrl,
  dataFolder,
  idleMilliseconds,
  clock,
  log,
}: RoomsOptions): Promise<{ store: RoomStore; bus: RoomBus; stopClearing: () => void }> {
  // Never the same twice: a process that starts anew must not pass for the one that died.
  const boot = randomBytes(16).toString('hex');
  if (redisUrl !== null) {
    // Its client takes as much memory as a thousand people: only where it is used.
    const { createRedisStore } = await import('./redis-store.ts');
    const redis = await createRedisStore({ url: redisUrl, boot, idleMilliseconds, log });
    return { ...redis, stopClearing: () => undefined };
  }
  const store = createEmbeddedStore({
    folder: dataFolder,
    idleMilliseconds,
    now: clock.now,
  });
  let stopClearing: () => void = () => undefined;
  const clear = () => {
    const rooms = store.clear();
    if (rooms > 0) log('rooms expired', { rooms });
    stopClearing = clock.after(clearMilliseconds, clear);
  };
  clear();
  return { store, bus: silentBus(boot), stopClearing: () => stopClearing() };
}
