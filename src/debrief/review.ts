import type { SpokenLine } from '../practice/play.ts';
import type { Mood } from '../scenario/mood.ts';
import type { Evidence, PerAxis } from './debrief.ts';

/** How a reply compares with the others on offer. `brave` and integrity are flags beside it. */
export type Mark = 'best' | 'good' | 'miss' | 'misstep';

/** One reply of those that were on offer in a turn. */
export interface OfferedReply {
  id: string;
  /** State and id: the same reply, wherever a play meets it. */
  key: string;
  text: string;
  /** What is risked by it; null when it is not a brave one. */
  risk: string | null;
  evidence: readonly Evidence[];
  breaksIntegrity: boolean;
  /** Points given away on each axis, never negative; null when the scenario can't be measured. */
  cost: PerAxis<number> | null;
  /** The larger of its two costs, each as a share of its axis's envelope, 0…1. */
  giveAway: number | null;
  mark: Mark | null;
  /** What the customer says to it, and how they feel then. */
  answered: readonly SpokenLine[];
  moodAfter: Mood;
  feedback: string | null;
}

export interface ReviewedTurn {
  /** 1-based, as in the debrief. */
  number: number;
  /** The reply that was given; null for silence. */
  given: OfferedReply | null;
  /** The other replies that were on offer, those that give the least away first. */
  others: readonly OfferedReply[];
  /** As a reply's, of silence too; null when the scenario can't be measured. */
  giveAway: number | null;
}

/** What was won after the costliest misstep, against what there was to win. */
export interface Recovery {
  /** The turn of the misstep. */
  turn: number;
  earned: PerAxis<number>;
  possible: PerAxis<number>;
  moodThen: Mood;
  moodAtLast: Mood;
}

/** A play gone through move by move. */
export interface ConversationReview {
  turns: readonly ReviewedTurn[];
  /**
   * The first of the turns that gave the most away, of those in which something better could have
   * been said; null when there is none.
   */
  turningPoint: number | null;
  /** Null when there was no misstep, or nothing came after it. */
  recovery: Recovery | null;
}
