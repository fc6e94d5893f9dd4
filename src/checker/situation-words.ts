import type { ScenarioModel } from '../scenario/model.ts';
import type { Situation } from '../scenario/situation.ts';

const fewEnough = 6;

/**
 * Meters and facts of a situation, as an author would name them: `trust 3, patience 0, knowsWhen`,
 * and how many other situations there are like it.
 */
export function situationWords(
  model: ScenarioModel,
  { meters, facts, used }: Situation,
  others: number,
): string {
  const words = [
    ...model.meters.map(({ name }, index) => `${name} ${meters[index] ?? 0}`),
    ...model.facts.filter((_, index) => facts[index] === true),
    ...used.map((reply) => `${reply} used`),
  ];
  const rest = words.length - fewEnough;
  const named = rest <= 0 ? words.join(', ') : `${words.slice(0, fewEnough).join(', ')}, …`;
  return others === 0
    ? named
    : `${named}; and in ${others} more ${others === 1 ? 'situation' : 'situations'}`;
}
