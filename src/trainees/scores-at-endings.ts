import type { Bounds } from '../play-graph/bounds.ts';
import type { Potentials } from '../play-graph/potentials.ts';
import { scoreFromPoints } from '../play-graph/score-from-points.ts';
import { goRound } from './go-round.ts';
import type { Habit } from './habit.ts';
import { type PointsBox, pointsBoxes } from './points-box.ts';

/** Plays that end in a state with these scores, 0–100, and how likely that is. */
export interface EndingChance {
  /** Index of the state. */
  state: number;
  empathy: number;
  outcome: number;
  chance: number;
}

/**
 * Where the plays of a habit end with which scores. Every cycle is score-neutral. Exact but for what
 * goes round in a group of places for more than 500 rounds.
 */
export function scoresAtEndings(
  habit: Habit,
  bounds: Bounds,
  potentials: Potentials,
): EndingChance[] {
  const { graph, configurations, groupStart, cyclic, wayStart, edges, targets } = habit;
  const boxes = pointsBoxes(habit, potentials);
  /** Of each place, by points: those of outcome side by side, for each number of empathy points. */
  const chances: (Float64Array | null)[] = boxes.map(() => null);
  const found = new Map<number, EndingChance>();
  chances[0] = Float64Array.of(1);
  for (let group = 0; group < cyclic.length; group++) {
    const first = groupStart[group] ?? 0;
    const end = groupStart[group + 1] ?? 0;
    if (cyclic[group] === 1) spreadInGroup(habit, first, end, chances);
    for (let place = first; place < end; place++) {
      const here = chances[place];
      const box = boxes[place];
      chances[place] = null;
      if (!here || !box) continue;
      const configuration = configurations[place] ?? 0;
      if (graph.endings[configuration] === 1) {
        collect(found, graph.stateOf(configuration), here, box, bounds);
        continue;
      }
      const from = wayStart[place] ?? 0;
      const to = wayStart[place + 1] ?? 0;
      for (let way = from; way < to; way++) {
        const target = targets[way] ?? 0;
        const there = boxes[target];
        if (target < end || !there) continue;
        const edge = edges[way] ?? 0;
        const moved = {
          ...box,
          empathy: box.empathy + (graph.edgeEmpathy[edge] ?? 0),
          outcome: box.outcome + (graph.edgeOutcome[edge] ?? 0),
        };
        const into = (chances[target] ??= new Float64Array(there.wide * there.high));
        add(here, moved, 1 / (to - from), into, there);
      }
    }
  }
  return [...found.values()];
}

/** From what comes to the places of a group to what comes by them, round after round. */
function spreadInGroup(
  habit: Habit,
  first: number,
  end: number,
  chances: (Float64Array | null)[],
): void {
  const entries = chances.slice(first, end);
  chances.fill(null, first, end);
  // Boxes of one group are alike, cell by cell: its cycles are score-neutral.
  const cells = entries.find((entry) => entry !== null)?.length ?? 0;
  const entered = entries.filter((entry) => entry !== null).length;
  const inflow = new Float64Array(end - first);
  const visited = (member: number) => (chances[first + member] ??= new Float64Array(cells));
  if (entered > cells) {
    for (let cell = 0; cell < cells; cell++) {
      for (let member = 0; member < inflow.length; member++) {
        inflow[member] = entries[member]?.[cell] ?? 0;
      }
      const { visits } = goRound(habit, first, end, inflow, null);
      for (const [member, often] of visits.entries()) if (often > 0) visited(member)[cell] = often;
    }
    return;
  }
  for (const [index, entry] of entries.entries()) {
    if (!entry) continue;
    inflow.fill(0)[index] = 1;
    const { visits } = goRound(habit, first, end, inflow, null);
    for (const [member, often] of visits.entries()) {
      if (often === 0) continue;
      const into = visited(member);
      for (let cell = 0; cell < cells; cell++) {
        into[cell] = (into[cell] ?? 0) + often * (entry[cell] ?? 0);
      }
    }
  }
}

function add(
  from: Float64Array,
  box: PointsBox,
  share: number,
  into: Float64Array,
  there: PointsBox,
): void {
  for (let column = 0; column < box.wide; column++) {
    const start = column * box.high;
    const shift =
      (box.empathy - there.empathy + column) * there.high + (box.outcome - there.outcome) - start;
    for (let cell = start; cell < start + box.high; cell++) {
      into[cell + shift] = (into[cell + shift] ?? 0) + share * (from[cell] ?? 0);
    }
  }
}

function collect(
  found: Map<number, EndingChance>,
  state: number,
  chances: Float64Array,
  box: PointsBox,
  bounds: Bounds,
): void {
  for (let cell = 0; cell < chances.length; cell++) {
    const chance = chances[cell] ?? 0;
    if (chance === 0) continue;
    const empathy = scoreFromPoints(box.empathy + Math.floor(cell / box.high), bounds.empathy);
    const outcome = scoreFromPoints(box.outcome + (cell % box.high), bounds.outcome);
    const key = (state * 101 + empathy) * 101 + outcome;
    const same = found.get(key);
    if (same) same.chance += chance;
    else found.set(key, { state, empathy, outcome, chance });
  }
}
