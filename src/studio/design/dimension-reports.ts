import { type AxisBounds, boundsOf } from '../../play-graph/bounds.ts';
import { type Components, componentsOf } from '../../play-graph/components.ts';
import { componentsThatEnd } from '../../play-graph/components-that-end.ts';
import type { PlayGraph } from '../../play-graph/play-graph.ts';
import type { Axis, Rubric } from '../../scenario/rubric.ts';

/** Points that plays earn in one dimension; those that an ending brings belong to none. */
export interface DimensionReport {
  id: string;
  axis: Axis;
  label: string;
  /**
   * Of a complete play. Null where plays can go round and earn or lose points here each time, to
   * make up for them in another dimension: there is no least and no greatest then.
   */
  least: number | null;
  greatest: number | null;
  /** How many replies show it at all, for better or worse. */
  replies: number;
  /** Some complete play shows a behaviour that brings points here. */
  canBeEarned: boolean;
}

/** One for each dimension of the rubric, in its order. */
export function dimensionReports(graph: PlayGraph, rubric: Rubric): DimensionReport[] {
  const components = componentsOf(graph);
  const shown = shownInPlays(graph, components);
  const points = rubric.dimensions.map(
    ({ id }) =>
      new Map(
        rubric.behaviours.flatMap((behaviour) =>
          behaviour.dimension === id ? [[behaviour.id, behaviour.points]] : [],
        ),
      ),
  );
  const ranges = rangesOf(graph, components, points);
  return rubric.dimensions.map(({ id, axis, label }, index) => {
    const own = points[index] ?? new Map<string, number>();
    const replies = graph.model.states
      .flatMap((state) => state.replies)
      .filter(({ candidates }) =>
        candidates.some(({ shows }) => shows.some((one) => own.has(one))),
      );
    return {
      id,
      axis,
      label,
      least: ranges[index]?.least ?? null,
      greatest: ranges[index]?.greatest ?? null,
      replies: replies.length,
      canBeEarned: [...own].some(([behaviour, each]) => each > 0 && shown.has(behaviour)),
    };
  });
}

/** Behaviours of the replies after which a play can still end. */
function shownInPlays(graph: PlayGraph, components: Components): Set<string> {
  const canEnd = componentsThatEnd(graph, components, graph.arrows.length);
  const taken = new Uint8Array(graph.arrows.length);
  for (const [edge, target] of graph.edgeTarget.entries()) {
    if (canEnd[components.componentOf[target] ?? 0] === 1) taken[graph.edgeArrow[edge] ?? 0] = 1;
  }
  return new Set(
    graph.arrows.flatMap((arrow, index) =>
      taken[index] === 1 && arrow.type === 'reply'
        ? (arrow.reply.candidates[arrow.candidate]?.shows ?? [])
        : [],
    ),
  );
}

type Points = ReadonlyMap<string, number>;

/** Two dimensions at a time, each as one axis of a graph in which nothing else counts. */
function rangesOf(
  graph: PlayGraph,
  components: Components,
  dimensions: readonly Points[],
): (Pick<AxisBounds, 'least' | 'greatest'> | null)[] {
  const ranges: (Pick<AxisBounds, 'least' | 'greatest'> | null)[] = [];
  const none: Points = new Map();
  for (let at = 0; at < dimensions.length; at += 2) {
    const [first = none, second = none] = dimensions.slice(at, at + 2);
    const both = boundsOf(countingOnly(graph, first, second), components);
    if (both.ok) {
      ranges.push(both.bounds.empathy, both.bounds.outcome);
      continue;
    }
    for (const one of [first, second]) {
      const alone = boundsOf(countingOnly(graph, one, none), components);
      ranges.push(alone.ok ? alone.bounds.empathy : null);
    }
  }
  return ranges;
}

function countingOnly(graph: PlayGraph, first: Points, second: Points): PlayGraph {
  const edgePoints = (points: Points): Int32Array => {
    const ofArrows = graph.arrows.map((arrow) => {
      const taken = arrow.type === 'reply' ? arrow.reply.candidates[arrow.candidate] : undefined;
      return (taken?.shows ?? []).reduce((sum, shown) => sum + (points.get(shown) ?? 0), 0);
    });
    return graph.edgeArrow.map((arrow) => ofArrows[arrow] ?? 0);
  };
  return {
    ...graph,
    startOutcome: 0,
    edgeEmpathy: edgePoints(first),
    edgeOutcome: edgePoints(second),
  };
}
