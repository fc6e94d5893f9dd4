import type { Intent } from './intent.ts';
import { mergedView } from './merged-view.ts';
import {
  type HelloMessage,
  type IntentAnswer,
  type IntentMessage,
  protocolVersion,
  type ViewMessage,
} from './message.ts';
import type { Refusal } from './refusal.ts';
import type { Entrant, RoomLink, RoomLinkState } from './room-link.ts';
import type { RoomTransport } from './room-transport.ts';

export interface RoomLinkPorts {
  transport: RoomTransport;
  code: string;
  entrant: Entrant;
  /** Names this page among those of the same person: a letter, then 7 to 15 letters or digits. */
  page: string;
  now: () => number;
  after: (milliseconds: number, call: () => void) => void;
}

/** A link that can be told that its page came back to sight. */
export interface WakeableLink extends RoomLink {
  wake(): void;
}

/** Without an answer for so long, what was sent is sent again. */
const answerMilliseconds = 5_000;
/** A page that comes back to sight finds out so fast whether it is still connected. */
const wakeMilliseconds = 2_000;
const slowDownMilliseconds = 1_500;

interface Waiting {
  message: IntentMessage;
  resolve: (answer: IntentAnswer) => void;
}

/**
 * A page's link to its room over a wire that may break. What is wanted is sent until it is answered,
 * one after the other; the room does each once, however often it comes.
 */
export function createRoomLink(ports: RoomLinkPorts): WakeableLink {
  const { transport, code, entrant, page, now, after } = ports;
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

  async function sayHello(milliseconds: number) {
    const message: HelloMessage = { v: protocolVersion, code, ...entrant };
    const answer = await transport.hello(message, milliseconds);
    if (isClosed) return;
    if (answer === null) {
      // One that is connected and silent is stuck.
      if (transport.isConnected()) transport.reconnect();
    } else if (answer.ok) {
      put({ status: 'here', joinAddress: answer.joinAddress });
      void sendNext();
    } else if (answer.refusal === 'slow-down') {
      after(slowDownMilliseconds, () => {
        if (!isClosed && transport.isConnected()) void sayHello(answerMilliseconds);
      });
    } else {
      refuse(answer.refusal);
    }
  }

  async function sendNext() {
    const [first] = queue;
    if (first === undefined || isSending || isClosed || state.status !== 'here') return;
    isSending = true;
    const answer = await transport.intent(first.message, answerMilliseconds);
    isSending = false;
    if (isClosed) return;
    if (answer === null) {
      if (!transport.isConnected()) return;
      // It may have been done all the same: the next hello shows, and the same is sent again.
      transport.reconnect();
    } else if (!answer.ok && answer.refusal === 'slow-down') {
      after(slowDownMilliseconds, () => void sendNext());
    } else {
      queue.shift();
      put({ waiting: queue.length });
      first.resolve(answer);
      void sendNext();
    }
  }

  function show({ after: before, revision: next, now: then, sections }: ViewMessage) {
    if (before !== null && before !== revision) {
      revision = null;
      void sayHello(answerMilliseconds);
      return;
    }
    revision = next;
    put({
      view: mergedView(before === null ? null : state.view, sections),
      clockAhead: then - now(),
    });
  }

  function refuse(refusal: Refusal) {
    put({ status: 'refused', refusal });
    for (const { resolve } of queue.splice(0)) resolve({ ok: false, refusal });
    close();
  }

  function close() {
    isClosed = true;
    transport.close();
  }

  transport.listen({
    connected: () => void sayHello(answerMilliseconds),
    disconnected() {
      revision = null;
      if (!isClosed) put({ status: state.view === null ? 'connecting' : 'away' });
    },
    view: show,
    gone: refuse,
  });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(intent: Intent) {
      if (isClosed) return Promise.resolve({ ok: false, refusal: state.refusal ?? 'closed' });
      return new Promise((resolve) => {
        sent += 1;
        const message = { v: protocolVersion, id: { page, number: sent }, intent };
        queue.push({ message, resolve });
        put({ waiting: queue.length });
        void sendNext();
      });
    },
    wake() {
      if (isClosed || state.view === null) return;
      // A phone that slept may be cut off without having noticed.
      if (transport.isConnected()) void sayHello(wakeMilliseconds);
      else transport.reconnect();
    },
    close,
  };
}
