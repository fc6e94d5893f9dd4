import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomRubric, randomScenario } from '../../tests/support/random-scenario.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import { replay } from '../practice/replay.ts';
import type { PlayEvent } from '../practice/transcript.ts';
import { compileScenario } from '../scenario/compile-scenario.ts';
import { fingerprintOf } from '../scenario/fingerprint.ts';
import { modelFromScenario } from '../scenario/model-from-scenario.ts';
import { axes, type Axis } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { debriefFromPlay } from './debrief-from-play.ts';
import type { Debrief } from './debrief.ts';
import { yardstick } from './yardstick.ts';

const rubric = randomRubric;

function ready(scenario: Scenario) {
  const compiled = compileScenario(modelFromScenario(scenario, fingerprintOf(scenario)));
  const { model } = compiled;
  const measure = yardstick(model, rubric);
  if (measure.kind === 'unmeasured') throw new Error(measure.why);
  const { graph } = measure;
  const debriefOf = (edges: readonly number[]): Debrief => {
    const events = edges.map((edge) => eventOf(graph, edge));
    const transcript = { scenario: scenario.id, fingerprint: model.fingerprint, seed: 1, events };
    const play = replay(compiled, transcript);
    expect(play.legalEvents).toBe(edges.length);
    return debriefFromPlay({ model, rubric, yardstick: measure, play });
  };
  return { graph, bounds: measure.bounds, debriefOf };
}

function eventOf(graph: PlayGraph, edge: number): PlayEvent {
  const arrow = graph.arrows[graph.edgeArrow[edge] ?? 0];
  if (arrow === undefined) throw new Error(`No arrow for edge ${edge}.`);
  if (arrow.type === 'reply') return { type: 'reply', reply: arrow.reply.id };
  const state = graph.model.states[arrow.state]?.path ?? '';
  return { type: 'silence', state, after: arrow.timer.after };
}

function edgesOf({ edgeStart }: PlayGraph, configuration: number): number[] {
  const first = edgeStart[configuration] ?? 0;
  return Array.from({ length: (edgeStart[configuration + 1] ?? 0) - first }, (_, at) => first + at);
}

/** Someone who picks as `picks` says, until the conversation ends or patience does. */
function walk(graph: PlayGraph, picks: readonly number[]): number[] {
  const edges: number[] = [];
  let here = 0;
  for (const pick of picks) {
    const open = edgesOf(graph, here);
    const edge = open[pick % Math.max(1, open.length)];
    if (edge === undefined) break;
    edges.push(edge);
    here = graph.edgeTarget[edge] ?? 0;
  }
  return edges;
}

/** A complete play of the most points, or with `sign` −1 of the fewest, by a slow search. */
function extremePlay(graph: PlayGraph, axis: Axis, sign: 1 | -1): number[] {
  const points = axis === 'empathy' ? graph.edgeEmpathy : graph.edgeOutcome;
  const best = new Map([[0, 0]]);
  const cameBy = new Map<number, { from: number; edge: number }>();
  for (let changed = true; changed;) {
    changed = false;
    for (const [from, sofar] of best) {
      for (const edge of edgesOf(graph, from)) {
        const to = graph.edgeTarget[edge] ?? 0;
        const total = sofar + sign * (points[edge] ?? 0);
        if (total <= (best.get(to) ?? -Infinity)) continue;
        best.set(to, total);
        cameBy.set(to, { from, edge });
        changed = true;
      }
    }
  }
  const endings = [...best].filter(([configuration]) => graph.isEnding(configuration));
  const [end] = endings.toSorted(([, one], [, other]) => other - one);
  const edges: number[] = [];
  for (let step = cameBy.get(end?.[0] ?? 0); step !== undefined; step = cameBy.get(step.from)) {
    edges.unshift(step.edge);
  }
  return edges;
}

const picks = fc.array(fc.nat(11), { minLength: 1, maxLength: 60 });

describe('scores of any play of any scenario', () => {
  it('add up from what the turns earned, as the play graph has it', () => {
    fc.assert(
      fc.property(randomScenario(), picks, (scenario, chosen) => {
        const { graph, debriefOf } = ready(scenario);
        const edges = walk(graph, chosen);
        const debrief = debriefOf(edges);
        const sum = (points: Int32Array) => edges.reduce((all, at) => all + (points[at] ?? 0), 0);
        expect(debrief.points).toEqual({
          empathy: sum(graph.edgeEmpathy),
          outcome: sum(graph.edgeOutcome),
        });
        for (const axis of axes) {
          const turns = debrief.turns.reduce((all, turn) => all + turn.points[axis], 0);
          const ending = axis === 'outcome' ? (debrief.ending?.points ?? 0) : 0;
          expect(turns + ending).toBe(debrief.points[axis]);
          const dimensions = debrief.dimensions.filter((dimension) => dimension.axis === axis);
          const shown = dimensions.reduce((all, dimension) => all + dimension.points, 0);
          const extra = debrief.turns.reduce((all, turn) => all + turn.extra[axis], 0);
          expect(shown + extra).toBe(turns);
        }
      }),
      { seed: 1 },
    );
  });

  it('never have a negative cost, and the costs are all that keeps a play from the greatest', () => {
    fc.assert(
      fc.property(randomScenario(), picks, (scenario, chosen) => {
        const { graph, bounds, debriefOf } = ready(scenario);
        const debrief = debriefOf(walk(graph, chosen));
        for (const axis of axes) {
          const costs = debrief.turns.map((turn) => turn.cost?.[axis] ?? NaN);
          expect(costs.every((cost) => cost >= 0)).toBe(true);
          if (debrief.ending === null) continue;
          const given = costs.reduce((all, cost) => all + cost, 0);
          expect(given).toBe(bounds[axis].greatest - debrief.points[axis]);
        }
        const reach = debrief.turns.map((turn) => turn.withinReach);
        expect(reach.slice(1).map((one) => one?.before)).toEqual(
          reach.slice(0, -1).map((one) => one?.after),
        );
        const { score } = debrief;
        if (score.kind === 'unscored') return;
        expect(debrief.turns.at(-1)?.withinReach?.after).toEqual({
          empathy: score.empathy,
          outcome: score.outcome,
        });
      }),
      { seed: 2 },
    );
  });

  it('are 100 for a play of the most points and 0 for one of the fewest', () => {
    fc.assert(
      fc.property(randomScenario({ greatest: 9 }), fc.constantFrom(...axes), (scenario, axis) => {
        const { graph, bounds, debriefOf } = ready(scenario);
        const { score: most } = debriefOf(extremePlay(graph, axis, 1));
        expect(most).toMatchObject({ kind: 'scored', [axis]: 100 });
        const { score: fewest } = debriefOf(extremePlay(graph, axis, -1));
        const least = bounds[axis].least === bounds[axis].greatest ? 100 : 0;
        expect(fewest).toMatchObject({ kind: 'scored', [axis]: least });
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
