import type { Corner } from '../debrief/corner.ts';
import type { PerAxis } from '../debrief/debrief.ts';
import type { Step } from '../practice/steps.ts';
import type { Mood } from '../scenario/mood.ts';
import type { Axis } from '../scenario/rubric.ts';
import type { Channel, CustomerObject, EndingKind, Level } from '../scenario/scenario.ts';
import type { DebriefStep, Role, Way } from './room.ts';

/** The scenario, as far as a room needs to know it. Never changes. */
export interface AboutView {
  id: string;
  title: string;
  summary: string;
  channel: Channel;
  level: Level;
  /** BCP 47, of the scenario's texts. */
  locale: string;
  customer: CustomerObject;
  you: string;
  brief: string;
  goal: string;
  /** What observers look out for. */
  observe: readonly string[];
  /** Questions for the group. */
  discuss: readonly string[];
  dimensions: readonly { id: string; label: string; axis: Axis }[];
}

export type Phase = 'lobby' | 'briefing' | 'round' | 'between' | 'debrief' | 'closed';

export interface SessionPart {
  phase: Phase;
  round: { number: number; way: Way } | null;
  frozen: boolean;
  locked: boolean;
  choosingRoles: boolean;
  namesKept: boolean;
}

export interface PeopleView {
  here: number;
  away: number;
  /** Names of the latest to join, newest last; at most 60. */
  names: readonly string[];
}

export interface StageLine {
  /** Stable for as long as the line is part of the talk. */
  key: string;
  speaker: 'customer' | 'agent';
  turn: number;
  text: string;
  /** The customer's mood while saying it; null for the agent. */
  mood: Mood | null;
}

export interface StageReply {
  id: string;
  /** `A`, `B` … as it is shown to everybody. */
  letter: string;
  text: string;
  /** What is risked by it; null when it is not a brave one. */
  brave: string | null;
}

/** A conversation, as a room shows it: the one on stage, or one's own. */
export interface StageView {
  /** Events so far. */
  turn: number;
  lines: readonly StageLine[];
  mood: Mood;
  meters: readonly { name: string; label: string | null; value: number; max: number }[];
  /** Empty where they are not to be seen, and at an ending. */
  replies: readonly StageReply[];
  /** Whether leaving the customer waiting would lead on. */
  canWait: boolean;
  ending: { kind: EndingKind; title: string; reflection: string } | null;
  /** Set while something is tried "just to see": turns that stay, and the reply that is tried. */
  fork: { turn: number; text: string } | null;
}

/** Votes for one reply; `reply` is `(pass)` for those who passed. */
export interface Votes {
  reply: string;
  votes: number;
}

export interface BallotView {
  number: number;
  /** 2 is the vote after the talk. */
  poll: 1 | 2;
  step: 'open' | 'revealed';
  voted: number;
  voters: number;
  /** Null before the reveal. */
  tally: readonly Votes[] | null;
  /** The first poll, while the second is on or shown. */
  first: readonly Votes[] | null;
  /** `until` on the server's clock, in milliseconds; the timer asks, and never cuts. */
  discussion: { until: number; seconds: number } | null;
}

export interface SeatView {
  /** Null while nobody sits there. */
  person: { id: string; name: string } | null;
  fromTurn: number;
}

/** A round "all at once", as everybody sees it. */
export interface AloneView {
  playing: number;
  ended: number;
}

export interface ProposalView {
  id: string;
  text: string;
  /** How many others were put with it. */
  alike: number;
  /** Null before they are shown. */
  votes: number | null;
}

export interface WritingView {
  number: number;
  step: 'collecting' | 'voting' | 'shown';
  /** How many have written something. */
  writers: number;
  voted: number;
  voters: number;
  /** Empty while they are collected. Most votes first once shown. */
  proposals: readonly ProposalView[];
}

/** A moment that split the room. */
export interface DividedMoment {
  round: number;
  /** 1-based: the turn that was voted on. */
  turn: number;
  /** What the customer had just said. */
  heard: string;
  /** 0 (all of one mind) to nearly 1: the chance that two voters chose differently. */
  divided: number;
  options: readonly {
    letter: string;
    text: string;
    brave: boolean;
    first: number;
    /** Null when there was no second poll. */
    second: number | null;
    taken: boolean;
    /** The author's words on how it lands. */
    feedback: string;
    points: PerAxis<number>;
  }[];
  passed: number;
}

export interface PlayDot {
  /** Unique among the dots. */
  key: string;
  round: number;
  way: Way;
  empathy: number;
  outcome: number;
  corner: Corner;
  title: string;
}

export interface DebriefView {
  step: DebriefStep;
  /** Which of the step's parts the wall shows, from 0; the last one if there are fewer. */
  part: number;
  /** The three that split the room most, most first. */
  divided: readonly DividedMoment[];
  /** Plays that ended; those that were measured are on the square. */
  plays: number;
  dots: readonly PlayDot[];
  /** Every ending of the scenario that was reached, most often first. */
  endings: readonly { kind: EndingKind; title: string; count: number }[];
  endingsThereAre: number;
  observers: {
    count: number;
    items: readonly { text: string; ticked: number }[];
    dimensions: readonly {
      id: string;
      label: string;
      axis: Axis;
      /** Mean of 1 … 5; null when nobody rated it. */
      rating: number | null;
      raters: number;
      /** What the rubric gave the talk on stage, in points; null when there was none. */
      points: number | null;
    }[];
  };
  /** Simulated, and only over more than ten plays. Whole number, −100 … 100. */
  recommend: { score: number; promoters: number; passives: number; detractors: number } | null;
  tries: readonly { reply: string; text: string; risk: string; times: number }[];
  /** Keys in `tries`, most acclaimed first; null until announced. */
  bravest: { reply: string; votes: number }[] | null;
  acclaimed: number;
}

export interface BoardView {
  reactions: readonly { id: string; text: string }[];
  learnings: readonly { id: string; text: string }[];
}

/** What everybody in the room sees. A section that does not apply is null. */
export interface SharedView {
  about: AboutView;
  part: SessionPart;
  people: PeopleView;
  stage: StageView | null;
  ballot: BallotView | null;
  seat: SeatView | null;
  alone: AloneView | null;
  writing: WritingView | null;
  debrief: DebriefView | null;
  board: BoardView | null;
}

export interface RosterEntry {
  id: string;
  name: string;
  role: Role;
  here: boolean;
  /** Has voted, written, or ended their talk: whatever the round waits for. Never what. */
  done: boolean;
}

/** A place of the scenario on the map of a round "all at once". */
export interface Whereabouts {
  path: string;
  x: number;
  y: number;
  /** Nobody was there yet. */
  untouched: boolean;
  isEnding: boolean;
  title: string | null;
  /** How many stand there now. */
  here: number;
}

/** A talk of this room; the same one led by several people is one of these. */
export interface TalkInRoom {
  /** On stage, or by people each for themselves. */
  by: 'group' | 'one';
  round: number;
  /** So many first steps were taken before it began. */
  from: number;
  steps: readonly Step[];
  times: number;
}

/** Votes for a reply on the moment that those steps led to. */
export interface VotesInRoom {
  /** 1, 2 … of those that are kept. */
  ballot: number;
  steps: readonly Step[];
  reply: string;
  votes: number;
  /** In the poll after the talk; null when there was none. */
  after: number | null;
}

/** All that was said in a room, for whoever writes the scenario. Nobody's name is in it. */
export interface TalksView {
  fingerprint: string;
  /** The same for every export of one room, and for no other room. */
  room: string;
  /** When its last round ended: later in a later export with more in it. */
  asOf: number;
  talks: readonly TalkInRoom[];
  votes: readonly VotesInRoom[];
}

/** What the host sees besides. */
export interface HostView {
  roster: readonly RosterEntry[];
  /** Replies on stage with what the author says of them, hot seat included. */
  guide: readonly (StageReply & { feedback: string })[] | null;
  map: {
    width: number;
    height: number;
    shore: number;
    places: readonly Whereabouts[];
    ways: readonly { from: string; to: string }[];
  } | null;
  proposals:
    | readonly { id: string; name: string; text: string; hidden: boolean; with: string | null }[]
    | null;
  watching: {
    observers: number;
    items: readonly { text: string; ticked: number }[];
    dimensions: readonly { id: string; label: string; rating: number | null; raters: number }[];
  } | null;
  wall:
    | readonly {
        id: string;
        kind: 'reaction' | 'learning';
        name: string;
        text: string;
        hidden: boolean;
      }[]
    | null;
  /** Null before the debrief. */
  talks: TalksView | null;
}

/** A talk that somebody leads alone. */
export interface OwnPlay extends StageView {
  /** The turn at which the round began: one goes back so far and no further. */
  from: number;
}

/** What is somebody's own. */
export interface OwnView {
  me: { id: string; name: string; role: Role };
  vote: { ballot: number; reply: string | null } | null;
  /** One's own talk in a round "all at once". */
  play: OwnPlay | null;
  /** Replies to give from the hot seat; null for everybody else. */
  answering: readonly StageReply[] | null;
  observing: { ticks: readonly number[]; ratings: Readonly<Record<string, number>> } | null;
  ownWords: { proposals: readonly { id: string; text: string }[]; chosen: string | null } | null;
  ownBoard: { reaction: string | null; learnings: number; bravest: string | null } | null;
}

export type RoomView = SharedView & Partial<HostView> & Partial<OwnView>;
