import { arrivalPoints } from '../../play-graph/arrival-points.ts';
import { scoreFromPoints } from '../../play-graph/score-from-points.ts';
import type { EndingKind } from '../../scenario/scenario.ts';
import type { ScoreEvidence } from '../evidence.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';

const unsolved: readonly EndingKind[] = ['unresolved', 'escalated', 'lost'];
const half = 50;

/** Being rude and getting it done earns more trust than being kind and not getting it done. */
export const rudeFixWins: Rule<ScoreEvidence> = {
  code: 'rude-fix-wins',
  severity: 'warning',
  why: 'The scenario teaches that how one treats people does not count.',
  check({ graph, model, bounds, components, potentials }) {
    const trust = model.meters.findIndex(({ name }) => name === 'trust');
    const { least, greatest } = arrivalPoints(graph, 'empathy', components, potentials);
    let rude = { trust: -1, state: -1 };
    let kind = { trust: -1, state: -1 };
    for (let at = 0; at < graph.size; at++) {
      if (!graph.isEnding(at)) continue;
      const state = graph.stateOf(at);
      const ending = { trust: graph.meterOf(at, trust), state };
      const lowest = scoreFromPoints(least[at] ?? 0, bounds.empathy);
      const highest = scoreFromPoints(greatest[at] ?? 0, bounds.empathy);
      const isUnsolved = unsolved.some((one) => one === model.states[state]?.ending?.kind);
      if (lowest < half && ending.trust > rude.trust) rude = ending;
      if (highest > half && isUnsolved && ending.trust > kind.trust) kind = ending;
    }
    const rudeState = model.states[rude.state];
    const kindState = model.states[kind.state];
    if (!rudeState || !kindState || rude.trust <= kind.trust) return [];
    return [
      {
        path: pathOfState(rudeState),
        state: rudeState.path,
        message: `A play with empathy under ${half} can end in \`${rudeState.path}\` with trust ${rude.trust}; one with empathy over ${half} that solves nothing ends with ${kind.trust} at best (\`${kindState.path}\`).`,
        mend: 'Let harm cost trust, and let being heard earn some even without a remedy.',
      },
    ];
  },
};
