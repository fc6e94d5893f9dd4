import type { Arrow } from '../../play-graph/play-graph.ts';
import { sourceOf } from '../../play-graph/shortest-path.ts';
import type { EndingKind } from '../../scenario/scenario.ts';
import { canReach } from '../can-reach.ts';
import type { ScoreEvidence } from '../evidence.ts';
import { offered } from '../offered.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Finding, Rule } from '../rule.ts';

const good: readonly EndingKind[] = ['delighted', 'resolved', 'recovered'];

/**
 * After a play without fault, one costly reply, and no ending better than `unresolved` is left while
 * the conversation goes on. A reply that ends the play there and then counts at the opening only:
 * later, a conversation may well be decided by its last word.
 */
export const noWayBack: Rule<ScoreEvidence> = {
  code: 'no-way-back',
  severity: 'warning',
  why: 'It should be okay to fail: after a first misstep there should be something left to try.',
  check({ graph, model, components, giveAway }) {
    const isGood = (at: number) => {
      const ending = model.states[graph.stateOf(at)]?.ending;
      return (
        graph.isEnding(at) && ending !== null && ending !== undefined && good.includes(ending.kind)
      );
    };
    const hope = canReach(graph, components, isGood);
    const cameBy = new Int32Array(graph.size).fill(-1);
    const faultless = new Uint8Array(graph.size);
    const queue: number[] = [graph.start];
    faultless[graph.start] = 1;
    const arrowAt = (edge: number): Arrow | undefined => graph.arrows[graph.edgeArrow[edge] ?? -1];
    const playTo = (edge: number): Arrow[] => {
      const arrows: Arrow[] = [];
      for (let last = edge; last >= 0; last = cameBy[sourceOf(graph, last)] ?? -1) {
        const arrow = arrowAt(last);
        if (arrow) arrows.unshift(arrow);
      }
      return arrows;
    };
    const findings = new Map<string, Finding>();
    for (let head = 0; head < queue.length; head++) {
      const at = queue[head] ?? 0;
      const edges = offered(graph, at);
      const least = Math.min(...edges.map((edge) => giveAway[edge] ?? 0));
      for (const edge of edges) {
        const to = graph.edgeTarget[edge] ?? 0;
        if (giveAway[edge] === least) {
          if (faultless[to] === 1) continue;
          faultless[to] = 1;
          cameBy[to] = edge;
          queue.push(to);
          continue;
        }
        const arrow = arrowAt(edge);
        const isOver = graph.isEnding(to) && at !== graph.start;
        if (hope[at] === 0 || hope[to] === 1 || isOver || arrow?.type !== 'reply') continue;
        const holder = model.states[arrow.state];
        if (!holder || findings.has(arrow.reply.key)) continue;
        findings.set(arrow.reply.key, {
          path: pathOfState(holder, 'on', arrow.reply.id),
          state: holder.path,
          reply: arrow.reply.id,
          message: `After \`${arrow.reply.id}\` no ending better than unresolved is left, whatever follows.`,
          mend: 'Leave a way to make it good, to `recovered` at least.',
          witness: playTo(edge),
        });
      }
    }
    return [...findings.values()];
  },
};
