import type { GuardSource } from '../../scenario/scenario.ts';
import { guardFromCondition, negatedGuard } from './guard-from-condition.ts';
import type { Branch, Condition } from './passage-node.ts';
import { askedIn, type Variables } from './variables.ts';
import type { Fork } from './ways.ts';

export interface BranchFork extends Fork {
  /** How many of the branches, from the first on, hang on what guards can ask. */
  known: number;
  /** Whether there is an `else` among them. */
  isComplete: boolean;
}

export const mostBranches = 32;

/** What holds in each branch. From the first condition on that no guard can ask, nothing is sure. */
export function forkFromBranches(branches: readonly Branch[], variables: Variables): BranchFork {
  const guards: GuardSource[][] = [];
  const nots: GuardSource[] = [];
  let known = 0;
  let isSure = true;
  let isComplete = false;
  for (const { condition } of branches) {
    const both: Both | null =
      isSure && !isComplete && guards.length < mostBranches
        ? guardsFor(condition, variables)
        : null;
    isSure = both !== null;
    if (both === null) {
      guards.push(nots);
      continue;
    }
    known++;
    guards.push([...nots, ...both.holds]);
    nots.push(...both.fails);
    isComplete ||= condition === null;
  }
  if (isSure && !isComplete) guards.push(nots);
  const asks = branches.flatMap(({ condition }) => (condition === null ? [] : askedIn(condition)));
  return { guards, asks: [...new Set(asks)], known, isComplete };
}

interface Both {
  holds: GuardSource[];
  fails: GuardSource[];
}

function guardsFor(condition: Condition | null, variables: Variables): Both | null {
  if (condition === null) return { holds: [], fails: [] };
  const holds = guardFromCondition(condition, variables);
  const fails = negatedGuard(condition, variables);
  return holds === null || fails === null ? null : { holds: [holds], fails: [fails] };
}
