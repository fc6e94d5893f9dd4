import type { PlayGraph } from '../play-graph/play-graph.ts';
import type { ReplyModel, StateModel } from '../scenario/model.ts';
import { offered } from './offered.ts';

/** What a trainee can choose from in a state, as they meet it first. */
export interface Choice {
  state: StateModel;
  configuration: number;
  options: readonly { edge: number; reply: ReplyModel; isBest: boolean }[];
}

/**
 * One choice for each state that ever offers one in which some replies are better than others:
 * that of its configuration nearest to the start. Best is what gives away least.
 */
export function choicesOf(graph: PlayGraph, giveAway: Float64Array): Choice[] {
  const seen = new Uint8Array(graph.model.states.length);
  const choices: Choice[] = [];
  for (let at = 0; at < graph.size; at++) {
    const index = graph.stateOf(at);
    if (seen[index] === 1 || !isUneven(graph, giveAway, at)) continue;
    const state = graph.model.states[index];
    if (!state) continue;
    seen[index] = 1;
    const edges = offered(graph, at);
    const least = Math.min(...edges.map((edge) => giveAway[edge] ?? 0));
    const options = edges.flatMap((edge) => {
      const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
      return arrow?.type === 'reply'
        ? [{ edge, reply: arrow.reply, isBest: giveAway[edge] === least }]
        : [];
    });
    choices.push({ state, configuration: at, options });
  }
  return choices;
}

/** Whether not all replies that are offered give away the same. */
function isUneven(graph: PlayGraph, giveAway: Float64Array, configuration: number): boolean {
  const end = graph.edgeStart[configuration + 1] ?? 0;
  let first = -1;
  for (let edge = graph.edgeStart[configuration] ?? 0; edge < end; edge++) {
    if ((graph.edgeArrow[edge] ?? 0) >= graph.replyArrows) continue;
    if (first < 0) first = edge;
    else if (giveAway[edge] !== giveAway[first]) return true;
  }
  return false;
}
