import { type Corner, corner, corners } from '../debrief/corner.ts';
import type { Bounds } from '../play-graph/bounds.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import { scoreFromPoints } from '../play-graph/score-from-points.ts';
import type { Choose } from './character.ts';

/** Where somebody ends who chooses in one way, over all their plays. */
export interface Ends {
  /** Chance of each ending that can come about, by the index of its state. */
  endings: ReadonlyMap<number, number>;
  corners: Readonly<Record<Corner, number>>;
  /** Mean scores, 0–100, of the plays that end. */
  empathy: number;
  outcome: number;
  /** Mean number of replies of a play, and of brave ones among them. */
  turns: number;
  braveReplies: number;
  /** Chance of still going round after many turns. */
  unended: number;
}

const mostTurns = 500;
const negligible = 1e-12;

// Where a play stands and what it has earned, in one number: points from −512 to 511 on each axis.
const pointsRoom = 1024;
const noPoints = pointsRoom / 2;

/**
 * Follows all plays of somebody at once, turn by turn, each with its chance: exact but for what
 * is left after 500 turns.
 */
export function endsOf(graph: PlayGraph, bounds: Bounds, choose: Choose): Ends {
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
  let turns = 0;
  let braveReplies = 0;
  const choices = new Map<number, readonly number[]>();
  let standing = new Map([[keyOf(graph.start, 0, graph.startOutcome), 1]]);
  for (let turn = 0; turn <= mostTurns && standing.size > 0; turn++) {
    const next = new Map<number, number>();
    for (const [key, chance] of standing) {
      const { configuration, ...points } = standingFrom(key);
      if (graph.isEnding(configuration)) {
        const state = graph.stateOf(configuration);
        const seen = scoreFromPoints(points.empathy, bounds.empathy);
        const solved = scoreFromPoints(points.outcome, bounds.outcome);
        endings.set(state, (endings.get(state) ?? 0) + chance);
        inCorner[corner(seen, solved)] += chance;
        empathy += chance * seen;
        outcome += chance * solved;
        ended += chance;
        continue;
      }
      const edges = choices.get(configuration) ?? choose(configuration);
      choices.set(configuration, edges);
      const each = chance / edges.length;
      if (each < negligible) continue;
      turns += edges.length === 0 ? 0 : chance;
      for (const edge of edges) {
        const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
        if (arrow?.type === 'reply' && arrow.reply.brave !== null) braveReplies += each;
        const to = keyOf(
          graph.edgeTarget[edge] ?? 0,
          points.empathy + (graph.edgeEmpathy[edge] ?? 0),
          points.outcome + (graph.edgeOutcome[edge] ?? 0),
        );
        next.set(to, (next.get(to) ?? 0) + each);
      }
    }
    standing = next;
  }
  const share = (sum: number) => (ended === 0 ? 0 : sum / ended);
  return {
    endings,
    corners: inCorner,
    empathy: share(empathy),
    outcome: share(outcome),
    turns,
    braveReplies,
    unended: Math.max(0, 1 - ended),
  };
}

/** The corner that most of somebody's plays end in. */
export function usualCorner({ corners: chances }: Ends): Corner {
  return corners.reduce((most, one) => (chances[one] > chances[most] ? one : most));
}

function keyOf(configuration: number, empathy: number, outcome: number): number {
  return (configuration * pointsRoom + empathy + noPoints) * pointsRoom + outcome + noPoints;
}

function standingFrom(key: number) {
  const rest = Math.floor(key / pointsRoom);
  return {
    configuration: Math.floor(rest / pointsRoom),
    empathy: (rest % pointsRoom) - noPoints,
    outcome: (key % pointsRoom) - noPoints,
  };
}
