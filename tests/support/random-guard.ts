import type { GuardSource } from '../../src/scenario/scenario.ts';
import type { Chance } from './chance.ts';

export interface GuardWords {
  meters: readonly { name: string; max: number }[];
  facts: readonly string[];
}

/** A guard of any kind, nested up to `depth`. */
export function randomGuard(chance: Chance, words: GuardWords, depth = 2): GuardSource {
  if (depth > 0 && chance.is(0.3)) {
    const inner = (): GuardSource => randomGuard(chance, words, depth - 1);
    const several = (): GuardSource[] => Array.from({ length: chance.whole(1, 3) }, inner);
    switch (chance.whole(0, 3)) {
      case 0:
        return several();
      case 1:
        return { all: several() };
      case 2:
        return { any: several() };
      default:
        return { not: inner() };
    }
  }
  if (words.facts.length > 0 && chance.is(0.4)) {
    const fact = chance.one(words.facts);
    return chance.is(0.5) ? fact : `not ${fact}`;
  }
  const { name, max } = chance.one(words.meters);
  return `${name} ${chance.one(['>=', '<=', '>', '<', '==', '!='])} ${chance.whole(0, max)}`;
}
