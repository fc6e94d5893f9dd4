import type { EffectModel, Guard, MeterModel } from '../scenario/model.ts';
import type { Mood } from '../scenario/mood.ts';
import type { EndingObject } from '../scenario/scenario.ts';

/** A line to be read aloud, if its guard holds. */
export interface BookLine {
  text: string;
  /** The line's own mood, else the mood that the conversation is in. */
  mood: Mood | null;
  when: Guard | null;
}

/** What the customer says at one go, and the mood it puts the conversation in; null keeps the mood. */
export interface Passage {
  mood: Mood | null;
  lines: readonly BookLine[];
}

/** One way on. Of several, the first whose guard holds is taken. */
export interface Way {
  when: Guard | null;
  effects: readonly EffectModel[];
  /** Indices of facts. */
  remember: readonly number[];
  forget: readonly number[];
  /** Read aloud once the meters and facts have changed, before the next card. */
  says: readonly Passage[];
  /** Number of the next card; null stays at this one, which is not read again. */
  to: number | null;
}

export interface ReplyWay extends Way {
  feedback: string;
  /** Ids of rubric behaviours. */
  shows: readonly string[];
}

export interface BookReply {
  letter: string;
  text: string;
  brave: string | null;
  /** Index in the book's `onceReplies`: ticked when it is given, and not on offer from then on. */
  once: number | null;
  /** Letters on the same card; while one of them is on offer, this reply is not. */
  unless: readonly string[];
  ways: readonly ReplyWay[];
}

/** What happens when nobody has answered for so long. */
export interface BookSilence {
  seconds: number;
  ways: readonly Way[];
}

/**
 * A card of the conversation. Its lines are read, then `onward` is looked at: when one of those
 * ways holds, the conversation goes on at once, also after a reply that stays. Else there are
 * replies to choose from, or it is an ending.
 */
export interface BookCard extends Passage {
  number: number;
  /** Dotted path of the scenario's state. */
  path: string;
  onward: readonly Way[];
  replies: readonly BookReply[];
  silences: readonly BookSilence[];
  ending: EndingObject | null;
}

/** A whole scenario as something to read and play without a device. Plain data. */
export interface ConversationBook {
  meters: readonly MeterModel[];
  facts: readonly string[];
  /** Texts of the replies that can be given once only. */
  onceReplies: readonly string[];
  /** Read before the first card. */
  opening: readonly Passage[];
  /** In reading order; card 1 is where it begins. */
  cards: readonly BookCard[];
}
