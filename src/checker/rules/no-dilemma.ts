import type { ScoreEvidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** Wherever one stands, some reply costs nothing on either axis. */
export const noDilemma: Rule<ScoreEvidence> = {
  code: 'no-dilemma',
  severity: 'warning',
  why: 'Hard conversations are those in which every way costs something; this one can be had for nothing.',
  check({ graph, giveAway }) {
    let hasTurns = false;
    for (let at = 0; at < graph.size; at++) {
      const end = graph.edgeStart[at + 1] ?? 0;
      let replies = 0;
      let isFree = false;
      for (let edge = graph.edgeStart[at] ?? 0; edge < end && !isFree; edge++) {
        if ((graph.edgeArrow[edge] ?? 0) >= graph.replyArrows) continue;
        replies++;
        isFree = giveAway[edge] === 0;
      }
      if (replies === 0) continue;
      hasTurns = true;
      if (!isFree) return [];
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
