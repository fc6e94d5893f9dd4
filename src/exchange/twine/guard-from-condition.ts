import type { GuardSource } from '../../scenario/scenario.ts';
import type { Comparison, Condition } from './passage-node.ts';
import type { Variables } from './variables.ts';

const opposite: Record<Comparison, Comparison> = {
  '>': '<=',
  '<': '>=',
  '>=': '<',
  '<=': '>',
  '==': '!=',
  '!=': '==',
};

/** A condition as a guard; null where a guard has no words for it. */
export function guardFromCondition(condition: Condition, variables: Variables): GuardSource | null {
  switch (condition.kind) {
    case 'compare': {
      const known = variables.get(condition.variable);
      if (known?.kind !== 'meter') return null;
      return `${known.name} ${condition.comparison} ${condition.value}`;
    }
    case 'is': {
      const known = variables.get(condition.variable);
      if (known?.kind !== 'fact') return null;
      return condition.value ? known.name : `not ${known.name}`;
    }
    case 'truthy': {
      const known = variables.get(condition.variable);
      if (known === undefined) return null;
      return known.kind === 'fact' ? known.name : `${known.name} > 0`;
    }
    case 'all':
    case 'any': {
      const parts: GuardSource[] = [];
      for (const part of condition.of) {
        const guard = guardFromCondition(part, variables);
        if (guard === null) return null;
        parts.push(guard);
      }
      return condition.kind === 'all' ? parts : { any: parts };
    }
    case 'not':
      return negatedGuard(condition.of, variables);
    case 'unknown':
      return null;
  }
}

/** What holds when the condition does not. */
export function negatedGuard(condition: Condition, variables: Variables): GuardSource | null {
  if (condition.kind === 'not') return guardFromCondition(condition.of, variables);
  if (condition.kind === 'compare') {
    const comparison = opposite[condition.comparison];
    return guardFromCondition({ ...condition, comparison }, variables);
  }
  if (condition.kind === 'is') {
    return guardFromCondition({ ...condition, value: !condition.value }, variables);
  }
  const guard = guardFromCondition(condition, variables);
  if (guard === null || condition.kind !== 'truthy') return guard === null ? null : { not: guard };
  const known = variables.get(condition.variable);
  return known?.kind === 'meter' ? `${known.name} == 0` : `not ${known?.name ?? ''}`;
}
