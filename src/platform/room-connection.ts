import { io, type Socket } from 'socket.io-client';
import type { Intent } from '../room/intent.ts';
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
import type { Entrant, RoomLink, RoomLinkState, Rooms } from '../room/room-link.ts';
import { mergedView } from '../room/merged-view.ts';

export interface RoomConnectionOptions {
  /** Of the server, with a slash at the end. */
  address: string;
  now: () => number;
  /** 128 random bits, hex. */
  randomId: () => string;
  /** Calls back with whether the page can be seen, now and whenever that changes. */
  watchVisibility: (listener: (visible: boolean) => void) => () => void;
}

/** Without an answer for so long, what was sent is sent again. */
const answerMilliseconds = 5_000;
/** A page that comes back to sight finds out so fast whether it is still connected. */
const wakeMilliseconds = 2_000;
const slowDownMilliseconds = 1_500;

type RoomSocket = Socket<
  { [wire.view]: (message: ViewMessage) => void; [wire.gone]: (refusal: Refusal) => void },
  {
    [wire.open]: (message: OpenMessage, answer: (answer: OpenAnswer) => void) => void;
    [wire.hello]: (message: HelloMessage, answer: (answer: HelloAnswer) => void) => void;
    [wire.intent]: (message: IntentMessage, answer: (answer: IntentAnswer) => void) => void;
  }
>;

interface Waiting {
  message: IntentMessage;
  resolve: (answer: IntentAnswer) => void;
}

/** Rooms of the server that the page is from. */
export function createRooms(options: RoomConnectionOptions): Rooms {
  const connect = (): RoomSocket => {
    const { origin, pathname } = new URL('rooms/socket', options.address);
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
  };
  return {
    async open(scenario, key) {
      const socket = connect();
      try {
        const message: OpenMessage = { v: protocolVersion, key, scenario };
        await connected(socket);
        return await socket.timeout(20_000).emitWithAck(wire.open, message);
      } finally {
        socket.disconnect();
      }
    },
    enter: (code, entrant) => enterRoom(connect(), code, entrant, options),
  };
}

function connected(socket: RoomSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', reject);
  });
}

function enterRoom(
  socket: RoomSocket,
  code: string,
  entrant: Entrant,
  options: RoomConnectionOptions,
): RoomLink {
  const { now, randomId } = options;
  const page = `p${randomId().slice(0, 15)}`;
  const listeners = new Set<() => void>();
  const queue: Waiting[] = [];
  let sent = 0;
  let revision: number | null = null;
  let isSending = false;
  let isClosed = false;
  let state: RoomLinkState = {
    status: 'connecting',
    refusal: null,
    view: null,
    clockAhead: 0,
    joinAddress: '',
    waiting: 0,
  };

  function put(change: Partial<RoomLinkState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function sayHello() {
    const message: HelloMessage = { v: protocolVersion, code, ...entrant };
    const answer = await answered(
      socket.timeout(answerMilliseconds).emitWithAck(wire.hello, message),
    );
    if (isClosed || answer === null) return;
    if (answer.ok) {
      put({ status: 'here', joinAddress: answer.joinAddress });
      void sendNext();
    } else if (answer.refusal === 'slow-down') {
      setTimeout(() => void (socket.connected && sayHello()), slowDownMilliseconds);
    } else {
      refuse(answer.refusal);
    }
  }

  /** The answer, or null when none came: the connection is sought anew then. */
  async function answered<Answer>(asking: Promise<Answer>): Promise<Answer | null> {
    try {
      return await asking;
    } catch {
      // One that is connected and silent is stuck: begin anew.
      if (socket.connected && !isClosed) socket.disconnect().connect();
      return null;
    }
  }

  function refuse(refusal: Refusal) {
    put({ status: 'refused', refusal });
    for (const { resolve } of queue.splice(0)) resolve({ ok: false, refusal });
    close();
  }

  /** One after the other: the next only when this one is answered. */
  async function sendNext() {
    const [first] = queue;
    if (first === undefined || isSending || state.status !== 'here') return;
    isSending = true;
    const answer = await answered(
      socket.timeout(answerMilliseconds).emitWithAck(wire.intent, first.message),
    );
    isSending = false;
    if (isClosed || answer === null) return;
    if (!answer.ok && answer.refusal === 'slow-down') {
      setTimeout(() => void sendNext(), slowDownMilliseconds);
      return;
    }
    queue.shift();
    put({ waiting: queue.length });
    first.resolve(answer);
    void sendNext();
  }

  function show({ after, revision: next, now: then, sections }: ViewMessage) {
    if (after !== null && after !== revision) {
      revision = null;
      void sayHello();
      return;
    }
    revision = next;
    put({
      view: mergedView(after === null ? null : state.view, sections),
      clockAhead: then - now(),
    });
  }

  function close() {
    isClosed = true;
    stopWatching();
    socket.disconnect();
  }

  socket.on('connect', () => void sayHello());
  socket.on('disconnect', () => {
    if (!isClosed) put({ status: state.view === null ? 'connecting' : 'away' });
  });
  socket.on(wire.view, show);
  socket.on(wire.gone, refuse);
  const stopWatching = options.watchVisibility((visible) => {
    if (!visible || isClosed || state.view === null) return;
    // A phone that slept may be cut off without having noticed.
    if (socket.connected) {
      const message: HelloMessage = { v: protocolVersion, code, ...entrant };
      void answered(socket.timeout(wakeMilliseconds).emitWithAck(wire.hello, message));
    } else {
      socket.connect();
    }
  });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(intent: Intent) {
      if (isClosed) {
        return Promise.resolve({ ok: false, refusal: state.refusal ?? 'closed' });
      }
      return new Promise((resolve) => {
        sent += 1;
        const message = { v: protocolVersion, id: { page, number: sent }, intent };
        queue.push({ message, resolve });
        put({ waiting: queue.length });
        void sendNext();
      });
    },
    close,
  };
}
