import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { ReplyObject, Scenario, StateSource } from '../../src/scenario/scenario.ts';
import { Chance } from '../support/chance.ts';
import { randomRubric, randomScenario } from '../support/random-scenario.ts';
import { statesOfScenario } from '../support/rough-scenario.ts';

interface Mistake {
  /** What is written wrong: the problem has to point at its line. */
  written: string;
  make(candidate: ReplyObject, state: StateSource): void;
  isOfReply?: false;
}

const mistakes: Record<string, Mistake> = {
  'unknown-target': {
    written: 'nowhereAtAll',
    make: (candidate) => {
      candidate.target = 'nowhereAtAll';
    },
  },
  'unknown-behaviour': {
    written: 'walks-on-water',
    make: (candidate) => {
      candidate.shows = [...(candidate.shows ?? []), 'walks-on-water'];
    },
  },
  'unknown-meter': {
    written: 'charm',
    make: (candidate) => {
      candidate.effects = { ...candidate.effects, charm: 1 };
    },
  },
  'unknown-fact': {
    written: 'neverTold',
    make: (candidate) => {
      candidate.remember = ['neverTold'];
    },
  },
  'bad-guard': {
    written: 'trust is good',
    make: (candidate) => {
      candidate.guard = 'trust is good';
    },
  },
  'bad-duration': {
    written: 'a while',
    make: (_, state) => {
      state.after = { 'a while': { effects: { trust: 1 } } };
    },
    isOfReply: false,
  },
};

const errorsOf = (scenario: Scenario) => {
  const text = stringify(scenario);
  const { problems } = parseScenario(text, { rubric: randomRubric });
  return {
    lines: text.split('\n'),
    errors: problems.filter(({ severity }) => severity === 'error'),
  };
};

test.each(Object.entries(mistakes))(
  '%s is said once, of the reply and on the line where it was written',
  (code, { written, make, isOfReply = true }) => {
    fc.assert(
      fc.property(randomScenario(), fc.integer(), (scenario, seed) => {
        expect(errorsOf(scenario).errors).toEqual([]);
        const chance = new Chance(seed);
        const planted = structuredClone(scenario);
        const holders = statesOfScenario(planted).filter(({ source }) => source.on);
        const { path, source } = chance.one(
          holders.filter((each) => Object.keys(each.source.on ?? {}).length > 0),
        );
        const [id, reply] = chance.one(Object.entries(source.on ?? {}));
        make(chance.one([reply].flat()), source);
        const { lines, errors } = errorsOf(planted);
        const [error, ...more] = errors;
        expect(more).toEqual([]);
        expect(error).toMatchObject({ code, state: path, ...(isOfReply && { reply: id }) });
        expect(lines[(error?.line ?? 0) - 1]).toContain(written);
      }),
      { seed: 43, numRuns: 60 },
    );
  },
);
