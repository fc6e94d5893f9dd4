import type { ScoreEvidence } from '../evidence.ts';
import { offered } from '../offered.ts';
import type { Rule } from '../rule.ts';

/** Wherever one stands, some reply costs nothing on either axis. */
export const noDilemma: Rule<ScoreEvidence> = {
  code: 'no-dilemma',
  severity: 'warning',
  why: 'Hard conversations are those in which every way costs something; this one can be had for nothing.',
  check({ graph, giveAway }) {
    let hasTurns = false;
    for (let at = 0; at < graph.size; at++) {
      const edges = offered(graph, at);
      if (edges.length === 0) continue;
      hasTurns = true;
      if (edges.every((edge) => (giveAway[edge] ?? 0) > 0)) return [];
    }
    if (!hasTurns) return [];
    return [
      {
        path: ['states'],
        message: 'In every state some reply costs nothing, neither empathy nor outcome.',
        mend: 'Let one turn ask for a choice: what helps on one axis costs on the other.',
      },
    ];
  },
};
