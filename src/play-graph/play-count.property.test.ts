import { expect, test } from 'vitest';
import { edgesAt, playGraphOf } from '../../tests/support/play-graph-of.ts';
import { generateScenario } from '../../tests/support/random-scenario.ts';
import { axes } from '../scenario/rubric.ts';
import { boundsOf } from './bounds.ts';
import { endingScores } from './ending-scores.ts';
import { playCountOf } from './play-count.ts';
import type { PlayGraph } from './play-graph.ts';
import { scoreFromPoints } from './score-from-points.ts';

interface CompletePlay {
  end: number;
  turns: number;
  timers: number;
  empathy: number;
  outcome: number;
}

/** Every complete play, one by one; null when there are loops or too many. */
function everyPlay(graph: PlayGraph): CompletePlay[] | null {
  const plays: CompletePlay[] = [];
  const open = [{ end: 0, turns: 0, timers: 0, empathy: 0, outcome: graph.startOutcome }];
  for (let play = open.pop(); play; play = open.pop()) {
    if (plays.length > 5000 || play.turns + play.timers > graph.size) return null;
    if (graph.isEnding(play.end)) plays.push(play);
    for (const edge of edgesAt(graph, play.end)) {
      open.push({
        end: edge.to,
        turns: play.turns + (edge.isReply ? 1 : 0),
        timers: play.timers + (edge.isReply ? 0 : 1),
        empathy: play.empathy + edge.empathy,
        outcome: play.outcome + edge.outcome,
      });
    }
  }
  return plays;
}

const few = Array.from({ length: 600 }, (_, seed) =>
  playGraphOf(generateScenario({ seed, states: 5 + (seed % 4), facts: 1 })),
)
  .map((graph) => ({ graph, plays: everyPlay(graph) }))
  .flatMap(({ graph, plays }) => (plays ? [{ graph, plays }] : []));

test('plays are counted as one would count them one by one', () => {
  expect(few.length).toBeGreaterThan(80);
  for (const { graph, plays } of few) {
    const turns = plays.filter(({ timers }) => timers === 0).map((play) => play.turns);
    expect(playCountOf(graph)).toEqual({
      plays: BigInt(turns.length),
      leastTurns: Math.min(...turns),
      greatestTurns: Math.max(...turns),
    });
  }
});

test('each ending lies where the plays that reach it lie, within the envelope of them all', () => {
  for (const { graph, plays } of few) {
    const result = boundsOf(graph);
    if (!result.ok) throw new Error('A loop where there is none');
    const { bounds } = result;
    for (const axis of axes) {
      const points = plays.map((play) => play[axis]);
      expect(bounds[axis].least).toBe(Math.min(...points));
      expect(bounds[axis].greatest).toBe(Math.max(...points));
    }
    const rangeOf = (values: number[]) => ({
      least: Math.min(...values),
      greatest: Math.max(...values),
    });
    const states = [...new Set(plays.map(({ end }) => graph.stateOf(end)))].sort((a, b) => a - b);
    expect(endingScores(graph, bounds)).toEqual(
      states.map((state) => {
        const there = plays.filter(({ end }) => graph.stateOf(end) === state);
        const scores = (axis: 'empathy' | 'outcome') =>
          rangeOf(there.map((play) => scoreFromPoints(play[axis], bounds[axis])));
        const trust = rangeOf(there.map(({ end }) => graph.situationOf(end).meters[0] ?? -1));
        return { state, empathy: scores('empathy'), outcome: scores('outcome'), trust };
      }),
    );
  }
});

test('a scenario one can go round in has endless plays, but a shortest one', () => {
  const graphs = Array.from({ length: 60 }, (_, seed) =>
    playGraphOf(generateScenario({ seed, states: 20 })),
  );
  const endless = graphs.map((graph) => playCountOf(graph)).filter(({ plays }) => plays === null);
  expect(endless.length).toBeGreaterThan(20);
  for (const count of endless) {
    expect(count.greatestTurns).toBeNull();
    expect(count.leastTurns).toBeGreaterThan(0);
  }
});
