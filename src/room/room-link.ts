import type { Intent } from './intent.ts';
import type { IntentAnswer, OpenAnswer, OpenMessage } from './message.ts';
import type { Refusal } from './refusal.ts';
import type { RoomView } from './room-view.ts';

/** Who a page is in a room. */
export type Entrant =
  | { as: 'host'; key: string }
  /** With a name to join, without one to come back. */
  | { as: 'person'; token: string; name?: string }
  /** Only looks on: the projector. */
  | { as: 'watcher' };

/** What a page knows of its room. */
export interface RoomLinkState {
  /**
   * `connecting`: never been in yet; `here`; `away`: the connection is gone and is being sought,
   * what is shown is the last that was seen; `refused`: for good, see `refusal`.
   */
  status: 'connecting' | 'here' | 'away' | 'refused';
  refusal: Refusal | null;
  /** Null until the first view came. */
  view: RoomView | null;
  /** Add to the page's own clock for the server's, in milliseconds. */
  clockAhead: number;
  /** Where phones join, without the code: `http://192.168.1.20:5180/join`. Empty until known. */
  joinAddress: string;
  /** Intents that were sent and not answered yet: they are sent again until they are. */
  waiting: number;
}

/** A page's link to one room. */
export interface RoomLink {
  state(): RoomLinkState;
  subscribe(listener: () => void): () => void;
  /** Sends until it is answered, over lost connections too; one after the other, in order. Never rejects. */
  send(intent: Intent): Promise<IntentAnswer>;
  close(): void;
}

/** The rooms of the server this page came from. */
export interface Rooms {
  /** Rejects when no server answers: the app may be served as plain files. */
  open(scenario: OpenMessage['scenario'], key: string): Promise<OpenAnswer>;
  enter(code: string, entrant: Entrant): RoomLink;
}

/** A room that was opened, or joined, in this browser. */
export interface KeptRoom {
  code: string;
  as: 'host' | 'person';
  /** The host's key, or the person's token. */
  secret: string;
  /** The scenario's title, or the person's name. */
  label: string;
  /** Milliseconds since 1970-01-01 UTC. */
  at: number;
}

/** Remembers rooms in this browser, so that a reloaded page finds its place. Never rejects. */
export interface KeptRooms {
  list(): Promise<readonly KeptRoom[]>;
  keep(room: KeptRoom): Promise<boolean>;
  forget(code: string, as: KeptRoom['as']): Promise<void>;
}
