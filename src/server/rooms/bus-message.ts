import type { Actor, Intent, MessageId } from '../../room/intent.ts';
import type { Refusal } from '../../room/refusal.ts';
import type { HostView, OwnView, SharedView } from '../../room/room-view.ts';

/** What a page asks of a room, wherever the room is. */
export type Command =
  | { kind: 'enter'; as: 'host'; keyHash: string }
  | { kind: 'enter'; as: 'person'; tokenHash: string; name: string | null }
  | { kind: 'enter'; as: 'watcher' }
  | { kind: 'take'; by: Actor; id: MessageId; intent: Intent };

/** Who came in: the host, somebody, or one who only looks on. */
export type Guest = Actor | { kind: 'watcher' };

export type Answer =
  { ok: true; guest: Guest; view: WholeView } | { ok: true } | { ok: false; refusal: Refusal };

/** Everything that one kind of guest sees. */
export type WholeView = Partial<SharedView & HostView & OwnView>;

/** From a process with guests to the owner: commands of a tick, and who is here through that process. */
export interface Requests {
  from: string;
  commands: readonly { number: number; command: Command }[];
  here: readonly string[];
  /** The last delivery that arrived there. */
  heard: DeliveryNumber | null;
  /** One was missed: everything is to be said again. */
  missed: boolean;
}

/** `sequence` counts the deliveries of one owner, `revision` the changes of the room. */
export interface DeliveryNumber {
  /** Unique for each time that a room is taken on. */
  owner: string;
  sequence: number;
  revision: number;
}

/** From the owner to all: what changed in a tick, and the answers. */
export interface Delivery extends DeliveryNumber {
  /** The process it is from. */
  from: string;
  /** Everything is said, to everybody, not only what changed. */
  isWhole: boolean;
  /** Sections for everybody, and for the host besides. */
  shared: Partial<SharedView>;
  host: Partial<HostView>;
  /** Person → what changed of their own; null for somebody taken out. */
  own: Readonly<Record<string, Partial<OwnView> | null>>;
  answers: readonly { to: string; number: number; answer: Answer }[];
}
