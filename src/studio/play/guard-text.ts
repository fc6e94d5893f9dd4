import { holds } from '../../scenario/guard.ts';
import type { Guard, ScenarioModel } from '../../scenario/model.ts';
import type { Situation } from '../../scenario/situation.ts';

/** A guard as a file has it, on one line: `trust >= 4, any: [knowsWhen, not heard]`. */
export function guardText(guard: Guard, model: ScenarioModel): string {
  return guard.kind === 'all' ? listed(guard.of, model) : part(guard, model);
}

/** Those of its parts that don't hold now; of an `any` or `not`, the whole of it. */
export function failingParts(
  guard: Guard,
  model: ScenarioModel,
  { meters, facts }: Pick<Situation, 'meters' | 'facts'>,
): string[] {
  if (holds(guard, meters, facts)) return [];
  if (guard.kind !== 'all') return [part(guard, model)];
  return guard.of.flatMap((inner) => failingParts(inner, model, { meters, facts }));
}

function part(guard: Guard, model: ScenarioModel): string {
  switch (guard.kind) {
    case 'meter':
      return `${model.meters[guard.meter]?.name ?? ''} ${guard.comparison} ${guard.value}`;
    case 'fact':
      return model.facts[guard.fact] ?? '';
    case 'not':
      return guard.of.kind === 'fact'
        ? `not ${part(guard.of, model)}`
        : `not: ${part(guard.of, model)}`;
    case 'all':
      return `[${listed(guard.of, model)}]`;
    case 'any':
      return `any: [${listed(guard.of, model)}]`;
  }
}

function listed(guards: readonly Guard[], model: ScenarioModel): string {
  return guards.map((inner) => part(inner, model)).join(', ');
}
