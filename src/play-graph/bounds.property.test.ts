import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allEdges, edgesAt, playGraphOf } from '../../tests/support/play-graph-of.ts';
import { randomScenario } from '../../tests/support/random-scenario.ts';
import { type Axis, axes } from '../scenario/rubric.ts';
import { boundsOf } from './bounds.ts';
import type { PlayGraph } from './play-graph.ts';
import { replyCost } from './reply-cost.ts';

/** Greatest points of a way of any length up to the number of configurations, by trying again. */
function bestByRepetition(
  graph: PlayGraph,
  axis: Axis,
  sign: 1 | -1,
  atRest: number,
): number[] | null {
  const edges = allEdges(graph);
  const best = Array.from({ length: graph.size }, (_, at) => (graph.isEnding(at) ? 0 : atRest));
  for (let round = 0; round <= graph.size; round++) {
    let changed = false;
    for (const { from, to, ...points } of edges) {
      const value = sign * points[axis] + (best[to] ?? 0);
      if (value > (best[from] ?? 0)) {
        best[from] = value;
        changed = true;
      }
    }
    if (!changed) return best;
  }
  return null;
}

const small = (options: Parameters<typeof randomScenario>[0], numRuns: number): PlayGraph[] =>
  fc
    .sample(randomScenario(options), { seed: 11, numRuns })
    .map((scenario) => playGraphOf(scenario))
    .filter(({ size }) => size <= 400);

test('bounds and reach are what trying every way again and again comes to', () => {
  const graphs = small({ greatest: 10, faults: ['dead-ends'] }, 300);
  expect(graphs.length).toBeGreaterThan(100);
  for (const graph of graphs) {
    const result = boundsOf(graph);
    if (!result.ok) throw new Error('A loop in a scenario without loops');
    for (const axis of axes) {
      const { least, greatest, reach } = result.bounds[axis];
      const best = bestByRepetition(graph, axis, 1, -Infinity);
      const worst = bestByRepetition(graph, axis, -1, -Infinity);
      expect([...reach]).toEqual(best);
      const canEnd = best?.[0] !== -Infinity;
      expect([least, greatest]).toEqual(canEnd ? [-(worst?.[0] ?? 0) + 0, best?.[0]] : [0, 0]);
    }
  }
});

test('a loop that earns or costs points is found exactly where there is one', () => {
  const graphs = small({ greatest: 9, faults: ['score-loops'] }, 300);
  let loops = 0;
  for (const graph of graphs) {
    const result = boundsOf(graph);
    const endless = axes.filter(
      (axis) => !bestByRepetition(graph, axis, 1, 0) || !bestByRepetition(graph, axis, -1, 0),
    );
    expect(result.ok ? [] : [...new Set(result.loops.map(({ axis }) => axis))].sort()).toEqual(
      endless,
    );
    if (result.ok) continue;
    for (const { configurations, edges, axis } of result.loops) {
      loops++;
      const points = axis === 'empathy' ? graph.edgeEmpathy : graph.edgeOutcome;
      expect(edges.reduce((sum, edge) => sum + (points[edge] ?? 0), 0)).not.toBe(0);
      expect(new Set(configurations).size).toBe(configurations.length);
      for (const [at, edge] of edges.entries()) {
        const from = configurations[at] ?? -1;
        expect(edge).toBeGreaterThanOrEqual(graph.edgeStart[from] ?? 0);
        expect(edge).toBeLessThan(graph.edgeStart[from + 1] ?? 0);
        expect(graph.edgeTarget[edge]).toBe(configurations[(at + 1) % configurations.length]);
      }
    }
  }
  expect(loops).toBeGreaterThan(50);
  expect(loops).toBeLessThan(10_000);
});

test('no reply costs less than nothing, and one who gives nothing away gets the most', () => {
  fc.assert(
    fc.property(randomScenario({ greatest: 14 }), (scenario) => {
      const graph = playGraphOf(scenario);
      const result = boundsOf(graph);
      if (!result.ok) throw new Error('A loop in a scenario without loops');
      const { bounds } = result;
      for (const axis of axes) {
        const points = new Map([[0, axis === 'outcome' ? graph.startOutcome : 0]]);
        const totals = new Set<number>();
        for (const [at, earned] of points) {
          if (graph.isEnding(at)) totals.add(earned);
          for (const [index, edge] of edgesAt(graph, at).entries()) {
            const cost = replyCost(graph, bounds, at, (graph.edgeStart[at] ?? 0) + index)[axis];
            expect(cost).toBeGreaterThanOrEqual(0);
            if (cost === 0 && !points.has(edge.to)) points.set(edge.to, earned + edge[axis]);
          }
        }
        expect([...totals]).toEqual([bounds[axis].greatest]);
      }
    }),
    { seed: 31, numRuns: 120 },
  );
});
