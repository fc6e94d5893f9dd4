import { openReplies } from '../../practice/open-replies.ts';
import type { Turn } from '../../practice/play.ts';
import { replay } from '../../practice/replay.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import type { Situation } from '../../scenario/situation.ts';
import type { ImportedVote } from './imported.ts';
import type { PeopleReport, ReplyCount } from './people-report.ts';
import type { ReplayedPlay } from './replay-plays.ts';

/** Everything that was done at a state, by plays and by votes. */
export interface MomentsAt {
  state: string;
  /** Most replies that were ever on offer. */
  choices: number;
  /** That came by. */
  plays: number;
  /** By the key of the reply or timer. */
  took: Map<string, { at: { state: string; reply: string } | null; times: number; votes: number }>;
}

export interface Choices {
  replies: readonly ReplyCount[];
  moments: readonly MomentsAt[];
  votes: PeopleReport['votes'];
}

/** What was on offer and what was done, counted where somebody did something. */
export function choicesIn(
  compiled: CompiledScenario,
  played: readonly ReplayedPlay[],
  cast: readonly ImportedVote[],
): Choices {
  const { states } = compiled.model;
  const counts = new Map(
    states.flatMap(({ path, replies }) =>
      replies.map(({ id, key }) => {
        const none = { offered: 0, plays: 0, chosen: 0, voters: 0, votes: 0, votesAfter: 0 };
        const count: ReplyCount = { state: path, reply: id, ...none };
        return [key, count] as const;
      }),
    ),
  );
  const moments = new Map<number, MomentsAt>();
  const votes = { counted: 0, leftOut: 0 };

  function momentAt({ state }: Situation, choices: number): MomentsAt {
    const path = states[state]?.path ?? '';
    const moment = moments.get(state) ?? { state: path, choices: 0, plays: 0, took: new Map() };
    moment.choices = Math.max(moment.choices, choices);
    moments.set(state, moment);
    return moment;
  }

  /** `met`: what this play has come by before, states by their index and replies by their key. */
  function countTurn({ before, taken, timer }: Turn, times: number, met: Set<string | number>) {
    const open = openReplies(compiled, before);
    for (const { key } of open) {
      const count = counts.get(key);
      if (count === undefined) continue;
      count.offered += times;
      if (!met.has(key)) count.plays += times;
      met.add(key);
    }
    const chosen = taken === null ? undefined : counts.get(taken.reply.key);
    if (chosen !== undefined) chosen.chosen += times;
    const key = taken?.reply.key ?? timer?.timer.key ?? '';
    const at = chosen === undefined ? null : { state: chosen.state, reply: chosen.reply };
    const moment = momentAt(before, open.length);
    if (!met.has(before.state)) moment.plays += times;
    met.add(before.state);
    const done = moment.took.get(key) ?? { at, times: 0, votes: 0 };
    moment.took.set(key, { ...done, times: done.times + times });
  }

  function countVote(vote: ImportedVote) {
    const play = replay(compiled, { ...vote, seed: 0 });
    const open = openReplies(compiled, play.situation);
    const voted = open.find(({ id }) => id === vote.reply);
    const chosen = counts.get(voted?.key ?? '');
    if (play.legalEvents < vote.events.length || chosen === undefined) {
      votes.leftOut += vote.votes;
      return;
    }
    votes.counted += vote.votes;
    for (const { key } of open) {
      const count = counts.get(key);
      if (count !== undefined) count.voters += vote.votes;
    }
    chosen.votes += vote.votes;
    chosen.votesAfter += vote.after;
    const { took } = momentAt(play.situation, open.length);
    const at = { state: chosen.state, reply: chosen.reply };
    const done = took.get(voted?.key ?? '') ?? { at, times: 0, votes: 0 };
    took.set(voted?.key ?? '', { ...done, votes: done.votes + vote.votes });
  }

  for (const { play, newFrom, times } of played) {
    const met = new Set<string | number>();
    for (const turn of play.turns.slice(newFrom)) countTurn(turn, times, met);
  }
  for (const vote of cast) countVote(vote);
  return { replies: [...counts.values()], moments: [...moments.values()], votes };
}
