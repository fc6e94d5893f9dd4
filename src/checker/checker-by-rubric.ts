import type { Rubric } from '../scenario/rubric.ts';
import { type Checker, createChecker } from './create-checker.ts';

const kept = 2;

/**
 * A checker for each rubric, known by what it says: what one remembers is never an answer for
 * another. Those used last are kept, for an author who goes to and fro between two.
 */
export function checkerByRubric(create: (rubric: Rubric) => Checker = createChecker) {
  const checkers = new Map<string, Checker>();
  return (rubric: Rubric): Checker => {
    const key = JSON.stringify(rubric);
    const checker = checkers.get(key) ?? create(rubric);
    checkers.delete(key);
    checkers.set(key, checker);
    for (const oldest of checkers.keys()) {
      if (checkers.size <= kept) break;
      checkers.delete(oldest);
    }
    return checker;
  };
}
