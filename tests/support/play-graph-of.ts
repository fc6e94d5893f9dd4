import { type PlayGraph } from '../../src/play-graph/play-graph.ts';
import { buildPlayGraph } from '../../src/play-graph/build-play-graph.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import type { Rubric } from '../../src/scenario/rubric.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { randomRubric } from './random-scenario.ts';

/** The play graph of a scenario that is known to have one. */
export function playGraphOf(scenario: Scenario, rubric: Rubric = randomRubric): PlayGraph {
  const built = buildPlayGraph(modelFromScenario(scenario, ''), rubric);
  if (!built.ok) throw new Error(`No play graph: ${built.reason}`);
  return built.graph;
}

export interface Edge {
  key: string;
  from: number;
  to: number;
  empathy: number;
  outcome: number;
  isReply: boolean;
}

/** All edges of a configuration, spelt out. */
export function edgesAt(graph: PlayGraph, from: number): Edge[] {
  const edges: Edge[] = [];
  for (let edge = graph.edgeStart[from] ?? 0; edge < (graph.edgeStart[from + 1] ?? 0); edge++) {
    const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
    if (!arrow) throw new Error('An edge without an arrow');
    edges.push({
      key: arrow.type === 'reply' ? arrow.reply.key : arrow.timer.key,
      from,
      to: graph.edgeTarget[edge] ?? -1,
      empathy: graph.edgeEmpathy[edge] ?? Number.NaN,
      outcome: graph.edgeOutcome[edge] ?? Number.NaN,
      isReply: arrow.type === 'reply',
    });
  }
  return edges;
}

export function allEdges(graph: PlayGraph): Edge[] {
  return Array.from({ length: graph.size }, (_, from) => edgesAt(graph, from)).flat();
}
