import type {
  HelloAnswer,
  HelloMessage,
  IntentAnswer,
  IntentMessage,
  ViewMessage,
} from './message.ts';
import type { Refusal } from './refusal.ts';

/** A wire to a server that carries rooms. It seeks the connection anew by itself when that is lost. */
export interface RoomTransport {
  isConnected(): boolean;
  /** The answer, or null when none came within the time, or the connection went. Never rejects. */
  hello(message: HelloMessage, milliseconds: number): Promise<HelloAnswer | null>;
  intent(message: IntentMessage, milliseconds: number): Promise<IntentAnswer | null>;
  /** Lets go of a connection that may be stuck, and seeks another at once. */
  reconnect(): void;
  close(): void;
  listen(listeners: {
    connected: () => void;
    disconnected: () => void;
    view: (message: ViewMessage) => void;
    gone: (refusal: Refusal) => void;
  }): void;
}
