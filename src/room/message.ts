import type { Intent, MessageId } from './intent.ts';
import type { Refusal } from './refusal.ts';
import type { HostView, OwnView, SharedView } from './room-view.ts';

/** Raised whenever an older page would misread a newer server, or the other way round. */
export const protocolVersion = 1;

/** Letters and digits that can't be mistaken for one another; read aloud they are distinct too. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 6;

/** Asks for a new room. The page makes the key (128 bits, hex) and keeps it. */
export interface OpenMessage {
  v: number;
  key: string;
  scenario: { id: string } | { fileName: string; text: string };
}
export type OpenAnswer =
  | { ok: true; code: string }
  | { ok: false; refusal: Refusal; problems?: readonly { message: string; line: number | null }[] };

/** Says who is there. A person makes the token (128 bits, hex), and comes back to their place by it. */
export type HelloMessage = { v: number; code: string } & (
  { as: 'host'; key: string } | { as: 'person'; token: string; name?: string } | { as: 'watcher' }
);
export type HelloAnswer =
  | {
      ok: true;
      /** The address for phones, without the code. */
      joinAddress: string;
    }
  | { ok: false; refusal: Refusal };

export interface IntentMessage {
  v: number;
  id: MessageId;
  intent: Intent;
}
export type IntentAnswer = { ok: true } | { ok: false; refusal: Refusal };

/**
 * The sections that changed. `after` is the view they change: a page that has another asks anew by
 * saying hello. Null stands before the first, which is whole.
 */
export interface ViewMessage {
  code: string;
  revision: number;
  after: number | null;
  /** The server's clock. */
  now: number;
  sections: Partial<SharedView> & Partial<HostView> & Partial<OwnView>;
}

/** Names of the Socket.IO events. */
export const wire = {
  open: 'open',
  hello: 'hello',
  intent: 'intent',
  view: 'view',
  gone: 'gone',
} as const;
