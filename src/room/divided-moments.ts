import { axisPoints } from '../debrief/axis-points.ts';
import { evidenceFromShows } from '../debrief/evidence.ts';
import { letterOf } from '../practice/letter-of.ts';
import type { RoomCast } from './cast.ts';
import { type BallotRecord, type Room, type Tally, pass } from './room.ts';
import type { DividedMoment } from './room-view.ts';
import { offeredIn, playOf } from './talk.ts';

/** So many are looked at in the debrief. */
const momentsShown = 3;

/**
 * How divided a vote was: the chance that two different voters chose differently, 0 … 1; passes are
 * left out of account. (Gini–Simpson index without replacement: E. H. Simpson, “Measurement of
 * diversity”, Nature 163, 1949.)
 */
export function division(tally: Tally): number {
  const counts = Object.entries(tally).flatMap(([reply, votes]) => (reply === pass ? [] : [votes]));
  const all = counts.reduce((sum, votes) => sum + votes, 0);
  if (all < 2) return 0;
  const pairsAlike = counts.reduce((sum, votes) => sum + votes * (votes - 1), 0);
  return 1 - pairsAlike / (all * (all - 1));
}

/** The votes that split the room most, most first; of equals the one with more voters, then the earlier. */
export function dividedMoments(cast: RoomCast, { ballots, seed }: Room): DividedMoment[] {
  const size = ({ first }: BallotRecord) =>
    Object.values(first).reduce((sum, votes) => sum + votes, 0);
  return ballots
    .map((ballot) => ({ ballot, divided: division(ballot.first) }))
    .filter(({ divided }) => divided > 0)
    .sort((one, other) => other.divided - one.divided || size(other.ballot) - size(one.ballot))
    .slice(0, momentsShown)
    .map(({ ballot, divided }) => momentOf(cast, seed, ballot, divided));
}

function momentOf(
  cast: RoomCast,
  seed: number,
  { round, events, first, second, taken }: BallotRecord,
  divided: number,
): DividedMoment {
  const play = playOf(cast, events);
  const heard = play.turns.at(-1)?.lines ?? play.opening.lines;
  return {
    round,
    turn: events.length + 1,
    heard: heard.map(({ text }) => text).join(' '),
    divided,
    options: offeredIn(cast, seed, play).map(({ id, text, brave, candidate }, index) => ({
      letter: letterOf(index),
      text,
      brave: brave !== null,
      first: votesFor(first, id),
      second: second === null ? null : votesFor(second, id),
      taken: id === taken,
      feedback: candidate.feedback,
      points: axisPoints(evidenceFromShows(cast.rubric, candidate.shows), candidate.scores),
    })),
    passed: votesFor(second ?? first, pass),
  };
}

function votesFor(tally: Tally, reply: string): number {
  return (Object.hasOwn(tally, reply) ? tally[reply] : undefined) ?? 0;
}
