import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled } from '../../tests/support/compiled.ts';
import { randomRubric, randomScenario } from '../../tests/support/random-scenario.ts';
import { slowCosts } from '../../tests/support/slow-costs.ts';
import { openReplies } from '../practice/open-replies.ts';
import { replay } from '../practice/replay.ts';
import type { PlayEvent } from '../practice/transcript.ts';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import { type Axis, axes } from '../scenario/rubric.ts';
import { debriefFromPlay } from './debrief-from-play.ts';
import { reviewOfPlay } from './review-of-play.ts';
import { yardstick } from './yardstick.ts';

const rubric = randomRubric;
const scenarios = fc.sample(randomScenario({ greatest: 7 }), { seed: 4, numRuns: 60 });

function playOf(scenario: CompiledScenario, events: readonly PlayEvent[]) {
  const { model } = scenario;
  return replay(scenario, {
    scenario: model.scenario.id,
    fingerprint: model.fingerprint,
    seed: 1,
    events,
  });
}

/** Plays to an ending, or for so long, always by what `choose` points at. */
function playedBy(scenario: CompiledScenario, choose: (offered: readonly string[]) => string) {
  const events: PlayEvent[] = [];
  for (let turn = 0; turn < 12; turn++) {
    const { situation, ending } = playOf(scenario, events);
    const offered = openReplies(scenario, situation).map(({ id }) => id);
    if (ending !== null || offered.length === 0) break;
    events.push({ type: 'reply', reply: choose(offered) });
  }
  return { events, play: playOf(scenario, events) };
}

describe('a review of any play', () => {
  it('comes to the costs of a slow search, none below nothing, and always names one best reply that was on offer', () => {
    let turns = 0;
    for (const [index, scenario] of scenarios.entries()) {
      const ready = compiled(scenario);
      const measure = yardstick(ready.model, rubric);
      if (measure.kind === 'unmeasured') continue;
      let seed = index;
      const { play } = playedBy(ready, (offered) => offered[seed++ % offered.length] ?? '');
      const review = reviewOfPlay({ compiled: ready, rubric, yardstick: measure, play });
      const slow = slowCosts(ready, rubric);
      for (const [at, { given, others }] of review.turns.entries()) {
        if (given === null) continue;
        turns++;
        const offered = [given, ...others];
        for (const { id, cost } of offered) {
          expect(cost).toEqual(slow?.(play.turns[at]?.before ?? play.situation, id));
          expect(Math.min(cost?.empathy ?? -1, cost?.outcome ?? -1)).toBeGreaterThanOrEqual(0);
        }
        const least = Math.min(...offered.map(({ giveAway }) => giveAway ?? NaN));
        const best = offered.filter(({ mark }) => mark === 'best');
        expect(best.map(({ giveAway }) => giveAway)).toEqual(best.map(() => least));
        expect(best.length).toBeGreaterThan(0);
      }
    }
    expect(turns).toBeGreaterThan(100);
  });

  it('a play that gives nothing away on an axis reaches the greatest there is on it', () => {
    let reached = 0;
    for (const axis of axes) {
      for (const scenario of scenarios) {
        const ready = compiled(scenario);
        const measure = yardstick(ready.model, rubric);
        if (measure.kind === 'unmeasured') continue;
        const { play, free } = freePlay(ready, measure, axis);
        if (!free || play.ending === null) continue;
        reached++;
        const { points } = debriefFromPlay({
          model: ready.model,
          rubric,
          yardstick: measure,
          play,
        });
        expect(points[axis]).toBe(measure.bounds[axis].greatest);
      }
    }
    expect(reached).toBeGreaterThan(20);
  });
});

/** Follows replies of no cost on an axis while there are any. */
function freePlay(ready: CompiledScenario, measure: ReturnType<typeof yardstick>, axis: Axis) {
  const events: PlayEvent[] = [];
  for (let turn = 0; turn < 12; turn++) {
    const play = playOf(ready, events);
    if (play.ending !== null) return { play, free: true };
    const next = openReplies(ready, play.situation).find(({ id }) => {
      const tried = playOf(ready, [...events, { type: 'reply', reply: id }]);
      const { turns } = reviewOfPlay({ compiled: ready, rubric, yardstick: measure, play: tried });
      return turns.at(-1)?.given?.cost?.[axis] === 0;
    });
    if (next === undefined) return { play, free: false };
    events.push({ type: 'reply', reply: next.id });
  }
  return { play: playOf(ready, events), free: false };
}
