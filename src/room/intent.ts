import type { DebriefStep, Role, Way } from './room.ts';

/** What a host may want. */
export type HostIntent =
  | { type: 'briefing.opened' }
  /** `fresh`: the conversation begins anew; else it goes on where it stands. */
  | { type: 'round.opened'; way: Way; fresh: boolean; agent?: string }
  | { type: 'round.closed' }
  | { type: 'votes.revealed'; ballot: number }
  | { type: 'discussion.opened'; ballot: number; seconds: number }
  | { type: 'ballot.reopened'; ballot: number }
  /** `turn`: events of the talk so far, as the host saw it. */
  | { type: 'reply.taken'; turn: number; reply: string }
  /** The customer is left waiting until a timer of the scenario runs out. */
  | { type: 'silence.taken'; turn: number }
  | { type: 'stage.rewound'; turn: number }
  | { type: 'fork.opened'; turn: number; reply: string }
  | { type: 'fork.closed' }
  | { type: 'seat.handed'; person: string }
  | { type: 'frozen.set'; on: boolean }
  | { type: 'locked.set'; on: boolean }
  | { type: 'choosing-roles.set'; on: boolean }
  | { type: 'names-kept.set'; on: boolean }
  | { type: 'role.assigned'; person: string; role: Role }
  | { type: 'person.removed'; person: string }
  | { type: 'text.hidden'; text: string; on: boolean }
  | { type: 'proposals.grouped'; proposal: string; with: string | null }
  | { type: 'words.vote.opened' }
  | { type: 'words.shown' }
  | { type: 'debrief.opened' }
  /** `part`: which of the step's parts the wall shows, from 0. */
  | { type: 'debrief.turned'; step: DebriefStep; part: number }
  | { type: 'bravest.announced' }
  | { type: 'room.closed' };

/** What anybody else in a room may want. */
export type PersonIntent =
  | { type: 'name.changed'; name: string }
  | { type: 'role.chosen'; role: Role }
  /** `reply`: the id of a reply, or `pass`. */
  | { type: 'vote.cast'; ballot: number; reply: string }
  /** From the hot seat. */
  | { type: 'reply.given'; turn: number; reply: string }
  /** In a talk of one's own. */
  | { type: 'own.reply'; turn: number; reply: string }
  | { type: 'own.rewound'; turn: number }
  | { type: 'item.ticked'; item: number; on: boolean }
  | { type: 'dimension.rated'; dimension: string; rating: number }
  | { type: 'words.proposed'; text: string }
  | { type: 'words.withdrawn'; proposal: string }
  | { type: 'words.chosen'; proposal: string }
  | { type: 'reaction.posted'; text: string }
  | { type: 'learning.posted'; text: string }
  | { type: 'bravest.chosen'; reply: string };

export type Intent = HostIntent | PersonIntent;
export type IntentType = Intent['type'];

/** Who wants it: the host, or a person by id. */
export type Actor = { kind: 'host' } | { kind: 'person'; id: string };

/** Where a message stands among those of one page, so that none counts twice. */
export interface MessageId {
  /** Random, of the page that sends. */
  page: string;
  /** 1, 2 … in the order of sending. */
  number: number;
}
