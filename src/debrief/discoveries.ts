import type { Attempt } from '../practice/attempt.ts';
import type { Play } from '../practice/play.ts';
import type { Transcript } from '../practice/transcript.ts';
import type { ConversationReview, OfferedReply } from './review.ts';
import type { PlayToReview } from './play-to-review.ts';
import { reviewOfPlay } from './review-of-play.ts';

/** A misstep of this play. */
export interface Misstep {
  turn: number;
  reply: OfferedReply;
}

/** A misstep that was made in earlier attempts, too. */
export interface Pattern extends Misstep {
  /** How many attempts made it, this one with them. */
  attempts: number;
}

export interface MisstepsOverAttempts {
  /** Made for the first time: found out here, where it costs nobody anything. */
  discoveries: readonly Misstep[];
  patterns: readonly Pattern[];
}

export interface AttemptsToCompare extends Omit<PlayToReview, 'play'> {
  /** All attempts there are, of whatever scenario. */
  attempts: readonly Attempt[];
  present: Pick<Attempt, 'id' | 'startedAt' | 'forkedFrom'> & { review: ConversationReview };
  replay: (transcript: Transcript) => Play;
}

/**
 * The missteps of an attempt, against those of the attempts that were begun before it. What a fork
 * took along from where it was forked is the other attempt's.
 */
export function discoveries(all: AttemptsToCompare): MisstepsOverAttempts {
  const { attempts, present, compiled } = all;
  const earlier = attempts.filter(
    ({ id, transcript, startedAt }) =>
      id !== present.id &&
      transcript.scenario === compiled.model.scenario.id &&
      startedAt <= present.startedAt,
  );
  const madeBefore = earlier.map(
    (attempt) => new Set(misstepsBefore(all, attempt).map(({ reply }) => reply.key)),
  );
  const found: Misstep[] = [];
  const patterns: Pattern[] = [];
  for (const misstep of firstOfEach(misstepsOf(present.review, present))) {
    const times = madeBefore.filter((keys) => keys.has(misstep.reply.key)).length;
    if (times === 0) found.push(misstep);
    else patterns.push({ ...misstep, attempts: times + 1 });
  }
  return { discoveries: found, patterns };
}

function misstepsBefore(all: AttemptsToCompare, attempt: Attempt): Misstep[] {
  const play = all.replay(attempt.transcript);
  return misstepsOf(reviewOfPlay({ ...all, play }), attempt);
}

function misstepsOf(
  { turns }: ConversationReview,
  { forkedFrom }: Pick<Attempt, 'forkedFrom'>,
): Misstep[] {
  const takenAlong = forkedFrom?.events ?? 0;
  return turns.flatMap(({ number, given }) =>
    given?.mark === 'misstep' && number > takenAlong ? [{ turn: number, reply: given }] : [],
  );
}

function firstOfEach(missteps: readonly Misstep[]): Misstep[] {
  return missteps.filter(
    ({ reply }, index) => missteps.findIndex((one) => one.reply.key === reply.key) === index,
  );
}
