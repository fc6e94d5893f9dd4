import { createClient } from 'redis';
import type { Delivery, Requests } from './bus-message.ts';
import type { HubLog } from './room-hub.ts';
import type { RoomBus, RoomStore } from './room-store.ts';

/** A process that does not say so often that it lives lets go of its rooms. */
const lifeMilliseconds = 3_000;
const beatMilliseconds = 1_000;
const prefix = 'misstep';

const aliveKey = (boot: string) => `${prefix}:alive:${boot}`;
const roomKey = (code: string) => `${prefix}:room:${code}`;
const ownerKey = (code: string) => `${prefix}:owner:${code}`;

// KEYS: room, owner. ARGV: boot, idle milliseconds, prefix of the keys that say who lives.
const claimScript = `
local text = redis.call('GET', KEYS[1])
if not text then return {'none'} end
local owner = redis.call('GET', KEYS[2])
if owner and owner ~= ARGV[1] and redis.call('EXISTS', ARGV[3] .. owner) == 1 then return {'elsewhere'} end
redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
return {'owned', text}`;

// KEYS: room, owner. ARGV: boot, idle milliseconds, text. A store that lost its memory takes it again.
const saveScript = `
local owner = redis.call('GET', KEYS[2])
if owner and owner ~= ARGV[1] then return 'lost' end
if not owner then redis.call('SET', KEYS[2], ARGV[1]) end
redis.call('PEXPIRE', KEYS[2], ARGV[2])
redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[2])
return 'saved'`;

const createScript = `
if redis.call('EXISTS', KEYS[1]) == 1 then return 'taken' end
redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[2])
return 'created'`;

const releaseScript = `
if redis.call('GET', KEYS[2]) == ARGV[1] then redis.call('DEL', KEYS[2]) end
return 'released'`;

/**
 * Rooms in Redis, for any number of processes. A room's owner is named beside it, by a name unique per
 * boot; whoever is not named there any more can't write. A process says every second that it lives;
 * when it no longer does, anybody may take its rooms. Between processes things are said by publishing:
 * what gets lost is asked for again.
 */
export async function createRedisStore(options: {
  url: string;
  boot: string;
  idleMilliseconds: number;
  log: HubLog;
}): Promise<{ store: RoomStore; bus: RoomBus }> {
  const { url, boot, idleMilliseconds, log } = options;
  const commands = createClient({ url, socket: { reconnectStrategy } });
  const subscriber = commands.duplicate();
  for (const client of [commands, subscriber]) {
    client.on('error', (error: Error) => log('store failure', { reason: error.message }));
  }
  await Promise.all([commands.connect(), subscriber.connect()]);

  const sayAlive = () => commands.set(aliveKey(boot), '1', { PX: lifeMilliseconds });
  await sayAlive();
  const beating = setInterval(() => {
    sayAlive().catch(() => undefined);
  }, beatMilliseconds);
  beating.unref();

  const run = (script: string, code: string, ...more: string[]) =>
    commands.eval(script, {
      keys: [roomKey(code), ownerKey(code)],
      arguments: [boot, String(idleMilliseconds), ...more],
    });

  const store: RoomStore = {
    async create(code, text) {
      return (await run(createScript, code, text)) === 'created';
    },
    async claim(code) {
      const answer: unknown = await run(claimScript, code, aliveKey(''));
      const [kind, text] = Array.isArray(answer) ? answer.map(String) : [];
      if (kind === 'owned' && text !== undefined) return { kind, text };
      return { kind: kind === 'none' ? 'none' : 'elsewhere' };
    },
    async save(code, text) {
      return (await run(saveScript, code, text)) === 'saved' ? 'saved' : 'lost';
    },
    async isOwned(code) {
      // One that lost its memory has no owner written down: the next change writes it.
      return ((await commands.get(ownerKey(code))) ?? boot) === boot;
    },
    async release(code) {
      await run(releaseScript, code);
    },
    async isSound() {
      if (!commands.isReady) return false;
      return (await commands.ping()) === 'PONG';
    },
    async close() {
      clearInterval(beating);
      await commands.del(aliveKey(boot)).catch(() => undefined);
      subscriber.destroy();
      commands.destroy();
    },
  };

  const channel = (code: string, as: string) => `${prefix}:${as}:${code}`;
  const publish = (code: string, as: string, message: unknown) => {
    commands.publish(channel(code, as), JSON.stringify(message)).catch(() => undefined);
  };
  const hear = (name: string, listener: (text: string) => void) => {
    subscriber.subscribe(name, listener).catch(() => undefined);
    return () => {
      subscriber.unsubscribe(name, listener).catch(() => undefined);
    };
  };
  const bus: RoomBus = {
    boot,
    toOwner: (code, requests) => publish(code, 'owner', requests),
    toFollowers: (code, delivery) => publish(code, 'follower', delivery),
    listenAsOwner: (code, listener) =>
      hear(channel(code, 'owner'), (text) => {
        const requests: Requests = JSON.parse(text);
        listener(requests);
      }),
    listenAsFollower: (code, listener) =>
      hear(channel(code, 'follower'), (text) => {
        const delivery: Delivery = JSON.parse(text);
        // One's own were taken at once.
        if (delivery.from !== boot) listener(delivery);
      }),
  };
  return { store, bus };
}

/** Quickly at first: a restarted Redis is back within a second. */
function reconnectStrategy(retries: number): number {
  return Math.min(50 * 2 ** Math.min(retries, 5), 1_000);
}
