import type { Mood } from '../scenario/mood.ts';
import type { TimerMode } from './attempt.ts';

/** Own words and expectation go into the transcript with it. */
export interface ReplyChosen {
  type: 'reply.chosen';
  reply: string;
  said?: string;
  expected?: Mood;
}

/** Everything a person, or the page around them, can do to a running session. */
export type SessionEvent =
  /** Taken once the customer's last line has begun; ignored when that reply is not offered. */
  | ReplyChosen
  /** Show the customer's remaining lines at once. */
  | { type: 'speaking.skipped' }
  | { type: 'play.frozen' }
  | { type: 'play.unfrozen' }
  /** Go back to where the play stood after that many events. What is dropped is kept in the attempt. */
  | { type: 'play.rewound'; events: number }
  | { type: 'page.hidden' }
  | { type: 'page.shown' }
  | { type: 'timers.changed'; mode: TimerMode }
  /** Try again to write what could not be saved. */
  | { type: 'saving.retried' }
  /** Take the attempt over from the other tab that holds it. */
  | { type: 'attempt.takenOver' };
