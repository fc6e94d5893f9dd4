import type { PerAxis, Unmeasured } from '../../debrief/debrief.ts';
import { yardstick as measured, type Yardstick } from '../../debrief/yardstick.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import type { Axis, Rubric } from '../../scenario/rubric.ts';
import { choicesIn } from './choices-in.ts';
import { distinctPlays } from './distinct-plays.ts';
import { fewestToTell } from './fewest-to-tell.ts';
import type { ImportedPlay, ImportedVote } from './imported.ts';
import { latestOf } from './latest-of.ts';
import { partingsOf } from './partings-of.ts';
import { peopleIn } from './people-in.ts';
import { type ReplayedPlay, replayPlays } from './replay-plays.ts';
import { sameForAll } from './same-for-all.ts';
import { mediansOf, scoresOf } from './scores-of.ts';

export interface ReplyCount {
  /** Dotted path of the state that holds it. */
  state: string;
  reply: string;
  /** Times that somebody did something while it was on offer. */
  offered: number;
  /** Plays in which it was. */
  plays: number;
  chosen: number;
  /** Votes cast while it was on offer, and those for it, in first polls. */
  voters: number;
  votes: number;
  /** For it in polls after a talk. */
  votesAfter: number;
}

/** Where everybody did the same, although there was a choice. */
export interface SameForAll {
  /** Where they stood. */
  state: string;
  /** The reply, and the state that holds it; null where all said nothing until a timer ran out. */
  took: { state: string; reply: string } | null;
  /** One play may come by several times. */
  times: number;
  plays: number;
  votes: number;
  /** How many replies were on offer there, at most. */
  choices: number;
}

/** Of so many plays that had it on offer, those that took it. */
export interface Share {
  chose: number;
  of: number;
}

export interface Parting {
  state: string;
  reply: string;
  axis: Axis;
  good: Share;
  weak: Share;
}

export interface PeopleReport {
  /** Of this scenario. Each is one of the next three. */
  plays: number;
  /** Replayed to their end on the file as it is. */
  whole: number;
  /** Legal to the last event, and not at an ending: broken off, or still going on. */
  running: number;
  /** Legal only so far, because the file is another now. */
  partly: number;
  /** Where the plays that are legal only so far stop being it, most often first. */
  stops: readonly { state: string; plays: number }[];
  /** Of this scenario, begun on a file that was not this very one. */
  older: number;
  /** Of other scenarios. */
  elsewhere: number;
  votes: { counted: number; leftOut: number };
  /** Every reply of the file, in its order. */
  replies: readonly ReplyCount[];
  neverChosen: readonly ReplyCount[];
  sameForAll: readonly SameForAll[];
  partings: readonly Parting[];
  /** Good and weak are above and below these: see `partingsOf`. */
  scores: { plays: number; medians: PerAxis<number> | null; why: Unmeasured | null };
  /** Every ending of the file, in its order. */
  endings: readonly { state: string; title: string; plays: number }[];
}

/**
 * What people did in a scenario, as far as it is legal on the scenario as it is now. Of an attempt or
 * a room that is in several files the latest counts, once; within an attempt with all that was forked
 * from it, and within a room's talk on stage, what ways have in common counts once.
 */
export function peopleReport(
  compiled: CompiledScenario,
  rubric: Rubric,
  plays: readonly ImportedPlay[],
  votes: readonly ImportedVote[],
  options: { yardstick?: Yardstick } = {},
): PeopleReport {
  const { model } = compiled;
  const yardstick = options.yardstick ?? measured(model, rubric);
  const isOfThis = ({ scenario }: { scenario: string }) => scenario === model.scenario.id;
  // Where the conversation goes round by itself without end, replaying would, too.
  const isPlayable = yardstick.kind === 'measured' || yardstick.why !== 'endless-always';
  const all = distinctPlays(latestOf(plays));
  const played = isPlayable ? replayPlays(compiled, all.filter(isOfThis)) : [];
  const cast = isPlayable ? latestOf(votes).filter(isOfThis) : [];
  const whole = played.filter(isWhole);
  const partly = played.filter(({ isLegal }) => !isLegal);
  const choices = choicesIn(compiled, played, cast);
  const scored = scoresOf(model, rubric, yardstick, whole);
  const medians = mediansOf(scored);
  return {
    plays: peopleIn(played),
    whole: peopleIn(whole),
    running: peopleIn(played) - peopleIn(whole) - peopleIn(partly),
    partly: peopleIn(partly),
    stops: stopsOf(compiled, partly),
    older: peopleIn(played.filter(({ fingerprint }) => fingerprint !== model.fingerprint)),
    elsewhere: peopleIn(all.filter((play) => !isOfThis(play))),
    votes: choices.votes,
    replies: choices.replies,
    neverChosen: neverChosen(choices.replies),
    sameForAll: sameForAll(choices.moments),
    partings: partingsOf(compiled, scored, medians),
    scores: {
      plays: peopleIn(scored),
      medians,
      why: yardstick.kind === 'unmeasured' ? yardstick.why : null,
    },
    endings: model.states.flatMap(({ path, ending }) => {
      const here = whole.filter(({ play }) => play.ending?.path === path);
      return ending === null ? [] : [{ state: path, title: ending.title, plays: peopleIn(here) }];
    }),
  };
}

function isWhole({ isLegal, play }: ReplayedPlay): boolean {
  return isLegal && play.ending !== null;
}

/** Most often on offer first. */
function neverChosen(replies: readonly ReplyCount[]): ReplyCount[] {
  return replies
    .filter(({ plays, voters }) => plays + voters >= fewestToTell)
    .filter(({ chosen, votes, votesAfter }) => chosen + votes + votesAfter === 0)
    .sort((one, other) => other.offered + other.voters - one.offered - one.voters);
}

function stopsOf({ model }: CompiledScenario, partly: readonly ReplayedPlay[]) {
  return model.states
    .map(({ path, index }) => ({
      state: path,
      plays: peopleIn(partly.filter(({ play }) => play.situation.state === index)),
    }))
    .filter(({ plays }) => plays > 0)
    .sort((one, other) => other.plays - one.plays);
}
