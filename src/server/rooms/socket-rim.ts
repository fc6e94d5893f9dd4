import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { wire } from '../../room/message.ts';
import {
  type Parsed,
  parseHelloMessage,
  parseIntentMessage,
  parseOpenMessage,
} from '../../room/parse-message.ts';
import type { Refusal } from '../../room/refusal.ts';
import { readingLimits } from '../../scenario/reading-limits.ts';
import type { Clock } from './clock.ts';
import { createRateLimit } from './rate-limit.ts';
import type { Metrics } from './metrics.ts';
import type { Pages, RoomHub } from './room-hub.ts';

export interface RimOptions {
  clock: Clock;
  metrics: Metrics;
  /** Origins besides the server's own that may connect. */
  origins: readonly string[];
  /** Whether a proxy in front says whom it speaks for. */
  trustProxy: boolean;
}

/** A scenario file that is brought along, with something to spare. */
const mostBytes = readingLimits.bytes + 64 * 1_024;
/** Messages over the limit after which a page is shown out. */
const patience = 300;

/** Where rooms meet the network: everything is read, limited and answered here, nothing decided. */
export interface SocketRim {
  pages: Pages;
  /** Begins to let pages in. */
  open(hub: RoomHub): void;
  close(): Promise<void>;
}

export function createSocketRim(http: HttpServer, options: RimOptions): SocketRim {
  const { clock, metrics, origins, trustProxy } = options;
  const io = new Server(http, {
    path: '/rooms/socket',
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: mostBytes,
    pingInterval: 20_000,
    pingTimeout: 20_000,
    allowRequest: (request, answer) => answer(null, isAllowed(request, origins)),
  });
  // A whole company may sit behind one address: joining is generous, guessing codes is not.
  const entries = createRateLimit(clock, { burst: 2_500, perSecond: 50 });
  const entriesOfRoom = createRateLimit(clock, { burst: 2_500, perSecond: 200 });
  const misses = createRateLimit(clock, { burst: 20, perSecond: 0.2 });
  const openings = createRateLimit(clock, { burst: 2_500, perSecond: 2 });
  const broughtAlong = createRateLimit(clock, { burst: 10, perSecond: 0.1 });
  const intents = createRateLimit(clock, { burst: 40, perSecond: 10 });

  const pages: Pages = {
    join: (page, code, group) => io.in(page).socketsJoin(`${code} ${group}`),
    leave: (page, code, group) => io.in(page).socketsLeave(`${code} ${group}`),
    send: (page, message) => io.to(page).emit(wire.view, message),
    broadcast: (code, group, message) => io.to(`${code} ${group}`).emit(wire.view, message),
    dismiss: (page, refusal) => io.to(page).emit(wire.gone, refusal),
  };

  function welcome(socket: Socket, hub: RoomHub) {
    const address = addressOf(socket.request, trustProxy);
    // The request that opened the connection is held for as long as it lasts, and read by nobody.
    Reflect.set(socket.conn, 'request', null);
    let excess = 0;
    const refuse = (refusal: Refusal) => {
      metrics.refused(refusal);
      return { ok: false, refusal } as const;
    };
    const slowDown = () => {
      excess += 1;
      if (excess > patience) socket.disconnect(true);
      return refuse('slow-down');
    };

    function on<Message>(
      event: string,
      parse: (raw: unknown) => Parsed<Message>,
      act: (message: Message) => Promise<{ ok: true } | { ok: false; refusal: Refusal }>,
      isTooFast: (raw: unknown) => boolean,
    ) {
      socket.on(event, (raw: unknown, answer: unknown) => {
        if (typeof answer !== 'function') return;
        const reply: (answer: unknown) => void = (what) => void Reflect.apply(answer, null, [what]);
        if (isTooFast(raw)) return reply(slowDown());
        const parsed = parse(raw);
        if (!parsed.ok) return reply(refuse(parsed.refusal));
        act(parsed.message).then(
          (what) => {
            if (!what.ok) metrics.refused(what.refusal);
            reply(what);
          },
          // The store can't be reached: no answer, and it is asked again.
          () => metrics.failed(),
        );
      });
    }

    on(
      wire.open,
      parseOpenMessage,
      (message) => hub.open(message),
      (raw) => !openings.take(address) || (isBrought(raw) && !broughtAlong.take(address)),
    );
    on(
      wire.hello,
      parseHelloMessage,
      async (message) => {
        if (!entriesOfRoom.take(message.code)) return { ok: false, refusal: 'slow-down' };
        const answer = await hub.hello(socket.id, message);
        const isMiss =
          !answer.ok && (answer.refusal === 'no-such-room' || answer.refusal === 'wrong-key');
        return isMiss && !misses.take(address) ? { ok: false, refusal: 'slow-down' } : answer;
      },
      () => !entries.take(address),
    );
    on(
      wire.intent,
      parseIntentMessage,
      (message) => {
        metrics.intent(message.intent.type);
        return hub.intent(socket.id, message);
      },
      () => !intents.take(socket.id),
    );
    socket.on('disconnect', () => hub.gone(socket.id));
  }

  return {
    pages,
    open: (hub) => void io.on('connection', (socket) => welcome(socket, hub)),
    async close() {
      await io.close();
    },
  };
}

function isBrought(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || !('scenario' in raw)) return false;
  const { scenario } = raw;
  return typeof scenario === 'object' && scenario !== null && 'text' in scenario;
}

/** A page of another site may not use somebody's browser to get in here. */
export function isAllowed(
  { headers }: Pick<IncomingMessage, 'headers'>,
  origins: readonly string[],
): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origins.includes(origin)) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

function addressOf({ headers, socket }: IncomingMessage, trustProxy: boolean): string {
  const forwarded = headers['x-forwarded-for'];
  const last = (typeof forwarded === 'string' ? forwarded : '').split(',').at(-1)?.trim();
  return (trustProxy && last) || (socket.remoteAddress ?? '');
}
