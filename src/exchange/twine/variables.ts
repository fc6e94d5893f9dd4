import type { Names } from './names.ts';
import { bodiesOf, type Condition, type PassageNode } from './passage-node.ts';

/** Variables that are carried: whole numbers as meters, yes or no as facts. */
export type Variables = ReadonlyMap<string, { kind: 'meter' | 'fact'; name: string }>;

interface Use {
  isNumber: boolean;
  isFact: boolean;
  isOther: boolean;
  isAsked: boolean;
}

/** What the variables of a story are, by all that is done with them anywhere. */
export function variablesOf(passages: Iterable<readonly PassageNode[]>, names: Names): Variables {
  const uses = new Map<string, Use>();
  const note = (variable: string): Use => {
    const known = uses.get(variable);
    if (known) return known;
    const use = { isNumber: false, isFact: false, isOther: false, isAsked: false };
    uses.set(variable, use);
    return use;
  };
  for (const nodes of passages) eachUse(nodes, note);
  const variables = new Map<string, { kind: 'meter' | 'fact'; name: string }>();
  let hasTrust = false;
  for (const [variable, use] of uses) {
    const isClear = use.isNumber !== use.isFact || (!use.isNumber && use.isAsked);
    if (variable === '' || use.isOther || !isClear) continue;
    const plain = variable.replace(/^[$_]+/, '');
    if (use.isNumber) {
      const isTrust: boolean = plain.toLowerCase() === 'trust' && !hasTrust;
      hasTrust ||= isTrust;
      const name = isTrust ? 'trust' : names.take(plain, 'meter');
      variables.set(variable, { kind: 'meter', name });
    } else {
      variables.set(variable, { kind: 'fact', name: names.take(plain, 'fact') });
    }
  }
  return variables;
}

/** The variables a condition asks about. */
export function askedIn(condition: Condition): string[] {
  switch (condition.kind) {
    case 'unknown':
      return [];
    case 'not':
      return askedIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(askedIn);
    case 'compare':
    case 'is':
    case 'truthy':
      return [condition.variable];
  }
}

function eachUse(nodes: readonly PassageNode[], note: (variable: string) => Use): void {
  for (const node of nodes) {
    if (node.kind === 'set' || node.kind === 'link') {
      for (const { variable, value } of node.assignments) {
        const use = note(variable);
        if (value.kind === 'number' || value.kind === 'add') use.isNumber = true;
        else if (value.kind === 'boolean') use.isFact = true;
        else if (value.isText) use.isOther = true;
      }
    }
    if (node.kind === 'if') {
      for (const { condition } of node.branches) if (condition !== null) eachAsked(condition, note);
    }
    for (const body of bodiesOf(node)) eachUse(body, note);
  }
}

function eachAsked(condition: Condition, note: (variable: string) => Use): void {
  if (condition.kind === 'compare') note(condition.variable).isNumber = true;
  else if (condition.kind === 'is') note(condition.variable).isFact = true;
  else if (condition.kind === 'truthy') note(condition.variable).isAsked = true;
  else if (condition.kind === 'not') eachAsked(condition.of, note);
  else if (condition.kind !== 'unknown') {
    for (const part of condition.of) eachAsked(part, note);
  }
}
