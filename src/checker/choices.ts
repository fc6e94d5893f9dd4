import type { ScoreEvidence } from './evidence.ts';
import { offered } from './offered.ts';
import type { ReplyModel, StateModel } from '../scenario/model.ts';

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
export function choicesOf({ graph, giveAway }: ScoreEvidence): Choice[] {
  const choices = new Map<number, Choice>();
  for (let at = 0; at < graph.size; at++) {
    const index = graph.stateOf(at);
    const state = graph.model.states[index];
    if (!state || choices.has(index)) continue;
    const edges = offered(graph, at);
    const least = Math.min(...edges.map((edge) => giveAway[edge] ?? 0));
    const options = edges.flatMap((edge) => {
      const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
      return arrow?.type === 'reply'
        ? [{ edge, reply: arrow.reply, isBest: giveAway[edge] === least }]
        : [];
    });
    if (options.length > 1 && options.some(({ isBest }) => !isBest)) {
      choices.set(index, { state, configuration: at, options });
    }
  }
  return [...choices.values()];
}
