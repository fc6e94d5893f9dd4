import { io, type Socket } from 'socket.io-client';
import { createRoomLink } from '../room/create-room-link.ts';
import {
  type HelloAnswer,
  type HelloMessage,
  type IntentAnswer,
  type IntentMessage,
  type OpenAnswer,
  type OpenMessage,
  protocolVersion,
  type ViewMessage,
  wire,
} from '../room/message.ts';
import type { Refusal } from '../room/refusal.ts';
import type { Rooms } from '../room/room-link.ts';
import type { RoomTransport } from '../room/room-transport.ts';

export interface RoomConnectionOptions {
  /** Of the server, with a slash at the end. */
  address: string;
  now: () => number;
  /** 128 random bits, hex. */
  randomId: () => string;
  /** Calls back with whether the page can be seen, now and whenever that changes. */
  watchVisibility: (listener: (visible: boolean) => void) => () => void;
}

/** Opening may have to read a file that was brought along. */
const openMilliseconds = 20_000;

type RoomSocket = Socket<
  { [wire.view]: (message: ViewMessage) => void; [wire.gone]: (refusal: Refusal) => void },
  {
    [wire.open]: (message: OpenMessage, answer: (answer: OpenAnswer) => void) => void;
    [wire.hello]: (message: HelloMessage, answer: (answer: HelloAnswer) => void) => void;
    [wire.intent]: (message: IntentMessage, answer: (answer: IntentAnswer) => void) => void;
  }
>;

/** Rooms of the server that the page is from, over Socket.IO. */
export function createRooms({
  address,
  now,
  randomId,
  watchVisibility,
}: RoomConnectionOptions): Rooms {
  return {
    async open(scenario, key) {
      const socket = connect(address);
      try {
        const message: OpenMessage = { v: protocolVersion, key, scenario };
        await connected(socket);
        return await socket.timeout(openMilliseconds).emitWithAck(wire.open, message);
      } finally {
        socket.disconnect();
      }
    },
    enter(code, entrant) {
      const link = createRoomLink({
        transport: transportOver(connect(address)),
        code,
        entrant,
        page: `p${randomId().slice(0, 15)}`,
        now,
        after: (milliseconds, call) => void setTimeout(call, milliseconds),
      });
      const stopWatching = watchVisibility((visible) => {
        if (visible) link.wake();
      });
      return {
        ...link,
        close() {
          stopWatching();
          link.close();
        },
      };
    },
  };
}

function connect(address: string): RoomSocket {
  const { origin, pathname } = new URL('rooms/socket', address);
  return io(origin, {
    path: pathname,
    // A proxy that knows no WebSocket gets long-polling; this order also works without stickiness.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
    timeout: 8_000,
    forceNew: true,
  });
}

function connected(socket: RoomSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', reject);
  });
}

function transportOver(socket: RoomSocket): RoomTransport {
  return {
    isConnected: () => socket.connected,
    hello: (message, milliseconds) =>
      socket.timeout(milliseconds).emitWithAck(wire.hello, message).catch(noAnswer),
    intent: (message, milliseconds) =>
      socket.timeout(milliseconds).emitWithAck(wire.intent, message).catch(noAnswer),
    reconnect: () => void socket.disconnect().connect(),
    close: () => void socket.disconnect(),
    listen({ connected: onConnected, disconnected, view, gone }) {
      socket.on('connect', onConnected);
      socket.on('disconnect', disconnected);
      socket.on(wire.view, view);
      socket.on(wire.gone, gone);
    },
  };
}

function noAnswer(): null {
  return null;
}
