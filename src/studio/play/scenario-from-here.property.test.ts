import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compiled } from '../../../tests/support/compiled.ts';
import { Chance } from '../../../tests/support/chance.ts';
import { randomRubric, randomScenario } from '../../../tests/support/random-scenario.ts';
import { type Moment, startConversation, takeReply } from '../../practice/conversation.ts';
import { openReplies } from '../../practice/open-replies.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { validateScenario } from '../../scenario/validate-scenario.ts';
import { type Here, scenarioFromHere } from './scenario-from-here.ts';

/** Somewhere in a play, as long as nothing was used up on the way: that can't be begun with. */
function somewhere(scenario: CompiledScenario, chance: Chance): Moment {
  let { moment } = startConversation(scenario);
  for (let turns = chance.whole(0, 8); turns > 0; turns--) {
    const open = openReplies(scenario, moment.situation).filter(({ reply }) => !reply.once);
    if (open.length === 0) return moment;
    moment = takeReply(scenario, moment, chance.one(open).id)?.moment ?? moment;
  }
  return moment;
}

function hereOf({ model }: CompiledScenario, { situation }: Moment): Here {
  return {
    state: model.states[situation.state]?.path ?? '',
    meters: Object.fromEntries(
      model.meters.map(({ name }, index) => [name, situation.meters[index] ?? 0]),
    ),
    facts: model.facts.filter((_, index) => situation.facts[index]),
  };
}

/** Everything one can say there, what is taken of it, and what comes of it. */
function allFrom(scenario: CompiledScenario, moment: Moment) {
  return openReplies(scenario, moment.situation).map(({ id, key, candidate }) => {
    const step = takeReply(scenario, moment, id);
    return {
      key,
      effects: candidate.effects,
      shows: candidate.shows,
      situation: step?.moment.situation,
      ending: step?.moment.ending?.path,
      said: step?.lines.map(({ text, state }) => [text, state]),
    };
  });
}

it('begins as if one had played there, wherever one stands', () => {
  fc.assert(
    fc.property(randomScenario(), fc.integer({ min: 0, max: 1_000_000 }), (scenario, seed) => {
      const real = compiled(scenario);
      const there = somewhere(real, new Chance(seed));
      const begun = scenarioFromHere(scenario, hereOf(real, there));
      expect(validateScenario(begun, { rubric: randomRubric }).problems).toEqual([]);
      const trial = compiled(begun);
      const { moment } = startConversation(trial);
      expect(moment.situation).toEqual(there.situation);
      expect(allFrom(trial, moment)).toEqual(allFrom(real, there));
      expect(trial.model.states.slice(0, -1).map(({ path }) => path)).toEqual(
        real.model.states.map(({ path }) => path),
      );
    }),
    { numRuns: 300 },
  );
});
