import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRubric, builtInScenario } from '../../../tests/support/built-in-scenario.ts';
import { Chance } from '../../../tests/support/chance.ts';
import { compiled } from '../../../tests/support/compiled.ts';
import { randomRubric, randomScenario } from '../../../tests/support/random-scenario.ts';
import { slowCosts } from '../../../tests/support/slow-costs.ts';
import { debriefFromPlay } from '../../debrief/debrief-from-play.ts';
import { yardstick } from '../../debrief/yardstick.ts';
import { startConversation, takeReply } from '../../practice/conversation.ts';
import { openReplies } from '../../practice/open-replies.ts';
import { replay } from '../../practice/replay.ts';
import type { PlayEvent } from '../../practice/transcript.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import { type DesignReport, designReport } from './design-report.ts';

function reportOn({ model }: CompiledScenario, rubric: Rubric): DesignReport | null {
  const report = designReport(model, rubric);
  return 'problem' in report ? null : report;
}

/** Somebody plays without a plan, to an ending. */
function randomPlay(ready: CompiledScenario, chance: Chance) {
  const events: PlayEvent[] = [];
  let { moment } = startConversation(ready);
  while (moment.ending === null && events.length < 200) {
    const { id } = chance.one(openReplies(ready, moment.situation));
    events.push({ type: 'reply', reply: id });
    const step = takeReply(ready, moment, id);
    if (step === null) throw new Error(`${id} is not on offer`);
    moment = step.moment;
  }
  const { scenario, fingerprint } = ready.model;
  return replay(ready, { scenario: scenario.id, fingerprint, seed: 1, events });
}

describe.each(['remake-it', 'lead-didnt-work', 'ninety-seconds'])('of %s', (id) => {
  const ready = builtInScenario(id);
  const report = reportOn(ready, builtInRubric);
  const measure = yardstick(ready.model, builtInRubric);

  it('whatever is played, each dimension stays within its range, and ends where somebody was said to', () => {
    const chance = new Chance(11);
    const possible = new Set(
      report?.endings.flatMap(({ state, points }) =>
        points.map(({ empathy, outcome }) => `${state} ${empathy} ${outcome}`),
      ),
    );
    for (let plays = 0; plays < 60; plays++) {
      const play = randomPlay(ready, chance);
      const debrief = debriefFromPlay({
        model: ready.model,
        rubric: builtInRubric,
        yardstick: measure,
        play,
      });
      for (const { id: dimension, points } of debrief.dimensions) {
        const range = report?.dimensions.find((one) => one.id === dimension);
        expect(points).toBeGreaterThanOrEqual(range?.least ?? NaN);
        expect(points).toBeLessThanOrEqual(range?.greatest ?? NaN);
      }
      const { score } = debrief;
      if (score.kind === 'unscored') throw new Error(score.why);
      expect(possible).toContain(`${play.ending?.path} ${score.empathy} ${score.outcome}`);
    }
  });

  it('all of everybody ends somewhere, and what random ends with adds up to the odds', () => {
    for (const { endings, unended } of report?.trainees ?? []) {
      const sum = endings.reduce((total, { chance }) => total + chance, unended);
      expect(sum).toBeCloseTo(1, 9);
    }
    const random = report?.trainees.find(({ character }) => character === 'random');
    for (const { state, points } of report?.endings ?? []) {
      const sum = points.reduce((total, { chance }) => total + chance, 0);
      const odds = random?.endings.find((one) => one.state === state);
      expect(sum).toBeCloseTo(odds?.chance ?? 0, 9);
      expect(random?.states[state] ?? 0).toBeCloseTo(sum, 9);
    }
  });

  it('travels from a worker to the page as it is', () => {
    expect(structuredClone(report)).toEqual(report);
  });
});

describe('replies that dominate', () => {
  it('are those of a slow search that walks every way with XState', () => {
    let found = 0;
    const scenarios = fc.sample(randomScenario({ greatest: 7 }), { seed: 31, numRuns: 150 });
    for (const scenario of scenarios) {
      const ready = compiled(scenario);
      const report = reportOn(ready, randomRubric);
      const costs = slowCosts(ready, randomRubric);
      const measure = yardstick(ready.model, randomRubric);
      if (report === null || costs === null || measure.kind === 'unmeasured') continue;
      const times = new Map<string, number>();
      for (let at = 0; at < measure.graph.size; at++) {
        const situation = measure.graph.situationOf(at);
        const offered = measure.graph.isEnding(at) ? [] : openReplies(ready, situation);
        const free = offered.filter(({ id }) => {
          const cost = costs(situation, id);
          return cost?.empathy === 0 && cost.outcome === 0;
        });
        const [only] = free;
        if (offered.length < 2 || free.length !== 1 || only === undefined) continue;
        times.set(only.key, (times.get(only.key) ?? 0) + 1);
      }
      const reported = new Map(
        report.dominant.map(({ state, reply, configurations }) => [
          `${state}/${reply}`,
          configurations,
        ]),
      );
      expect(reported).toEqual(times);
      found += times.size;
    }
    expect(found).toBeGreaterThan(100);
  });
});
