import type { Potentials } from '../play-graph/potentials.ts';
import type { Habit } from './habit.ts';

/** With what points plays come to a place: from these, so many on each axis. */
export interface PointsBox {
  empathy: number;
  outcome: number;
  wide: number;
  high: number;
}

/** Of each place: the least box that holds the points with which plays of a habit come to it. */
export function pointsBoxes(habit: Habit, potentials: Potentials): PointsBox[] {
  const { graph, configurations, groupStart, cyclic, wayStart, edges, targets } = habit;
  const size = configurations.length;
  const least = { empathy: new Int32Array(size), outcome: new Int32Array(size) };
  const greatest = { empathy: new Int32Array(size), outcome: new Int32Array(size) };
  for (const axis of ['empathy', 'outcome'] as const) {
    const low = least[axis].fill(0x7fffffff);
    const high = greatest[axis].fill(-0x80000000);
    const potential = potentials[axis];
    const points = axis === 'empathy' ? graph.edgeEmpathy : graph.edgeOutcome;
    low[0] = high[0] = axis === 'empathy' ? 0 : graph.startOutcome;
    for (let group = 0; group < cyclic.length; group++) {
      const first = groupStart[group] ?? 0;
      const end = groupStart[group + 1] ?? 0;
      let lowest = 0x7fffffff;
      let highest = -0x80000000;
      for (let place = first; place < end; place++) {
        const here = potential[configurations[place] ?? 0] ?? 0;
        if ((low[place] ?? 0) > (high[place] ?? 0)) continue;
        lowest = Math.min(lowest, (low[place] ?? 0) - here);
        highest = Math.max(highest, (high[place] ?? 0) - here);
      }
      for (let place = first; place < end; place++) {
        const here = potential[configurations[place] ?? 0] ?? 0;
        low[place] = lowest + here;
        high[place] = highest + here;
        const to = wayStart[place + 1] ?? 0;
        for (let way = wayStart[place] ?? 0; way < to; way++) {
          const target = targets[way] ?? 0;
          if (target < end) continue;
          const earned = points[edges[way] ?? 0] ?? 0;
          low[target] = Math.min(low[target] ?? 0, lowest + here + earned);
          high[target] = Math.max(high[target] ?? 0, highest + here + earned);
        }
      }
    }
  }
  return Array.from(configurations, (_, place) => ({
    empathy: least.empathy[place] ?? 0,
    outcome: least.outcome[place] ?? 0,
    wide: (greatest.empathy[place] ?? 0) - (least.empathy[place] ?? 0) + 1,
    high: (greatest.outcome[place] ?? 0) - (least.outcome[place] ?? 0) + 1,
  }));
}
