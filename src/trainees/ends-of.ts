import { type Corner, corner, corners } from '../debrief/corner.ts';
import type { Bounds } from '../play-graph/bounds.ts';
import { componentsOf } from '../play-graph/components.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import { potentialsOf } from '../play-graph/potentials.ts';
import type { Choose } from './character.ts';
import { type Flow, flowThrough } from './flow-through.ts';
import { type Habit, habitOf } from './habit.ts';
import { type EndingChance, scoresAtEndings } from './scores-at-endings.ts';

/** Where somebody ends who chooses in one way, over all their plays. */
export interface Ends {
  /** Chance of each ending that can come about, by the index of its state and in that order. */
  endings: ReadonlyMap<number, number>;
  corners: Readonly<Record<Corner, number>>;
  /** Mean scores, 0–100, of the plays that end. */
  empathy: number;
  outcome: number;
  /** Mean number of replies of a play, and of brave ones among them. */
  turns: number;
  braveReplies: number;
  /** Chance of finding no reply, or of still going round after many turns. */
  unended: number;
}

/** All plays of somebody, each with its chance: exact but for what goes round for 500 turns. */
export function endsOf(graph: PlayGraph, bounds: Bounds, choose: Choose): Ends {
  const components = componentsOf(graph, graph.replyArrows);
  const habit = habitOf(graph, choose, components);
  const scores = scoresAtEndings(habit, bounds, potentialsOf(graph, components));
  return endsFromScores(habit, flowThrough(habit), scores);
}

/** The same, of what has been found out already. */
export function endsFromScores(
  habit: Habit,
  { visits }: Flow,
  scores: readonly EndingChance[],
): Ends {
  const endings = new Map<number, number>();
  const inCorner: Record<Corner, number> = {
    'seen-and-solved': 0,
    'genuine-failure': 0,
    'rude-fix': 0,
    'let-down': 0,
  };
  let empathy = 0;
  let outcome = 0;
  let ended = 0;
  for (const { state, chance, ...score } of scores.toSorted(
    (one, other) => one.state - other.state,
  )) {
    endings.set(state, (endings.get(state) ?? 0) + chance);
    inCorner[corner(score.empathy, score.outcome)] += chance;
    empathy += chance * score.empathy;
    outcome += chance * score.outcome;
    ended += chance;
  }
  const share = (sum: number) => (ended === 0 ? 0 : sum / ended);
  return {
    endings,
    corners: inCorner,
    empathy: share(empathy),
    outcome: share(outcome),
    ...repliesOf(habit, visits),
    unended: Math.max(0, 1 - ended),
  };
}

function repliesOf({ graph, wayStart, edges }: Habit, visits: Float64Array) {
  let turns = 0;
  let braveReplies = 0;
  for (const [place, here] of visits.entries()) {
    const from = wayStart[place] ?? 0;
    const to = wayStart[place + 1] ?? 0;
    if (from === to) continue;
    turns += here;
    for (let way = from; way < to; way++) {
      const arrow = graph.arrows[graph.edgeArrow[edges[way] ?? 0] ?? -1];
      if (arrow?.type === 'reply' && arrow.reply.brave !== null) braveReplies += here / (to - from);
    }
  }
  return { turns, braveReplies };
}

/** The corner that most of somebody's plays end in. */
export function usualCorner({ corners: chances }: Ends): Corner {
  return corners.reduce((most, one) => (chances[one] > chances[most] ? one : most));
}
