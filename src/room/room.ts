import type { Corner } from '../debrief/corner.ts';
import type { EndingKind } from '../scenario/scenario.ts';
import type { PlayEvent } from '../practice/transcript.ts';
import type { ByPerson } from './by-person.ts';
import type { Refusal } from './refusal.ts';

/** The four ways of running a round. */
export const ways = ['together', 'hot-seat', 'alone', 'write-in'] as const;
export type Way = (typeof ways)[number];

/** What somebody in a room does. The host is nobody's role: it hangs on the host's key. */
export const roles = ['participant', 'agent', 'observer'] as const;
export type Role = (typeof roles)[number];

/** The parts of a group debrief, in their order. */
export const debriefSteps = ['reactions', 'description', 'analysis', 'summary'] as const;
export type DebriefStep = (typeof debriefSteps)[number];

/** What a vote is for: the id of a reply, or to pass. */
export const pass = '(pass)';

export interface Person {
  /** `p1`, `p2` … in the order of joining. */
  id: string;
  name: string;
  role: Role;
  /** Lower-case hex SHA-256 of the token that gives this place back. */
  tokenHash: string;
  joinedAt: number;
  removed: boolean;
}

/**
 * The last message heard from each of somebody's pages, so that none counts twice: page → its number,
 * and what it was refused for.
 */
export type Heard = Readonly<Record<string, { number: number; refusal?: Refusal }>>;

/** How many gave which reply (or passed), none with nought. */
export type Tally = Readonly<Record<string, number>>;

/** The vote that is on. `votes` is person → reply, and leaves this room only once it is revealed. */
export interface Ballot {
  /** 1, 2 … over the whole session. */
  number: number;
  votes: ByPerson<string>;
  /** 1, 2 … of this moment. */
  poll: number;
  /** The poll before the talk, if this is not the first. */
  first: Tally | null;
  revealed: boolean;
  discussion: { until: number; seconds: number } | null;
}

/** A vote that is over. */
export interface BallotRecord {
  round: number;
  /** The talk as it stood. */
  events: readonly PlayEvent[];
  first: Tally;
  /** The poll after the talk, if there was one. */
  second: Tally | null;
  /** Id of the reply that was taken; null when the vote was left without one. */
  taken: string | null;
}

/** The one conversation that all look at. */
export interface Stage {
  events: readonly PlayEvent[];
  /** Set while a reply is tried "just to see": the talk to come back to. */
  fork: { events: readonly PlayEvent[]; reply: string } | null;
}

/** The talk somebody leads in a round "all at once". */
export interface OwnPlay {
  events: readonly PlayEvent[];
}

export interface Proposal {
  id: string;
  person: string;
  text: string;
  hidden: boolean;
  /** Id of the proposal it says the same as. */
  with: string | null;
}

/** A round "write-in". */
export interface Writing {
  /** 1, 2 … over the whole session, as ballots are numbered. */
  number: number;
  events: readonly PlayEvent[];
  step: 'collecting' | 'voting' | 'shown';
  proposals: readonly Proposal[];
  /** Person → proposal. */
  votes: Readonly<Record<string, string>>;
}

/** What somebody noted while watching, in one round. */
export interface Observation {
  person: string;
  round: number;
  /** Index in the scenario's `observe` list → the turn in which it was seen. */
  ticks: Readonly<Record<string, number>>;
  /** Id of a dimension → 1 … 5. */
  ratings: Readonly<Record<string, number>>;
}

/** Who sat on the hot seat from which turn on. */
export interface Seating {
  round: number;
  person: string;
  fromTurn: number;
}

export interface Round {
  /** 1, 2 … */
  number: number;
  way: Way;
  openedAt: number;
  closedAt: number | null;
}

/** A play that came to its end in this room. Scores are null where the scenario can't be measured. */
export interface FinishedPlay {
  round: number;
  /** Who played it, in a round "all at once"; null for the talk on stage. */
  person: string | null;
  /** So many first events were there when it was begun; not known of plays kept by older servers. */
  from?: number;
  events: readonly PlayEvent[];
  ending: { path: string; kind: EndingKind; title: string };
  scores: { empathy: number; outcome: number; corner: Corner } | null;
  /** 0–10: the simulated answer to "would you recommend us?" */
  trust: number;
  /** Keys of the brave replies in it. */
  brave: readonly string[];
}

export interface BoardText {
  id: string;
  person: string;
  text: string;
  hidden: boolean;
}

/** What is put on the wall in the debrief. */
export interface Board {
  reactions: readonly BoardText[];
  learnings: readonly BoardText[];
  /** Person → key of the brave reply. */
  acclaim: Readonly<Record<string, string>>;
  /** Whether the bravest try has been announced. */
  announced: boolean;
}

/** Where the scenario is from: one that comes with the app, or a text the host brought along. */
export type RoomScenario =
  | { kind: 'built-in'; id: string; fingerprint: string }
  | { kind: 'brought'; fileName: string; text: string; fingerprint: string };

/**
 * The whole truth of a room, but for what phase it is in, which is the machine's state. Plain data;
 * times are milliseconds since 1970-01-01 UTC.
 */
export interface Room {
  version: 2;
  code: string;
  /** Lower-case hex SHA-256 of the host's key. */
  hostKeyHash: string;
  scenario: RoomScenario;
  /** Decides the order in which replies are shown. */
  seed: number;
  openedAt: number;
  touchedAt: number;
  people: Readonly<Record<string, Person>>;
  /** Person (or `host`) → what was heard from them. */
  heard: ByPerson<Heard>;
  joined: number;
  locked: boolean;
  frozen: boolean;
  /** Whether people may choose their roles themselves. */
  choosingRoles: boolean;
  /** Whether exports carry names; the room is told. */
  namesKept: boolean;
  rounds: readonly Round[];
  stage: Stage;
  ballot: Ballot | null;
  /** Ballots and write-ins so far. */
  ballotCount: number;
  ballots: readonly BallotRecord[];
  seatings: readonly Seating[];
  plays: ByPerson<OwnPlay>;
  finished: readonly FinishedPlay[];
  writing: Writing | null;
  written: readonly Writing[];
  observations: readonly Observation[];
  board: Board;
  debriefStep: DebriefStep;
  debriefPart: number;
}
