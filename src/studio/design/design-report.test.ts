import { describe, expect, it } from 'vitest';
import { builtInRubric, builtInScenario } from '../../../tests/support/built-in-scenario.ts';
import { compiled } from '../../../tests/support/compiled.ts';
import { randomRubric } from '../../../tests/support/random-scenario.ts';
import { ending, shortScenario } from '../../../tests/support/short-scenario.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type DesignReport, designReport } from './design-report.ts';

function reportOn(scenario: Scenario, rubric: Rubric = randomRubric): DesignReport {
  const report = designReport(compiled(scenario).model, rubric);
  if ('problem' in report) throw new Error(report.problem);
  return report;
}

/** Mia listens and then helps, or helps at once; she may only listen as well. */
const mia = shortScenario({
  asking: {
    on: {
      listen: { reply: 'Tell me.', target: 'heard', shows: ['empathy-helps-2'] },
      help: { target: 'end', shows: ['outcome-helps-1', 'empathy-harms-1'] },
    },
  },
  heard: {
    on: {
      help: { target: 'end', shows: ['outcome-helps-1'], scores: { outcome: 1 } },
      leave: { target: 'lost', brave: 'They may not come back.' },
    },
  },
  end: ending('resolved'),
  lost: ending('lost'),
});

describe('the report on a small scenario', () => {
  const report = reportOn(mia);

  it('has the envelope with what endings bring, and each dimension without', () => {
    expect(report.envelope).toEqual({
      empathy: { least: -1, greatest: 2 },
      outcome: { least: -3, greatest: 4 },
    });
    expect(report.dimensions).toEqual([
      {
        id: 'empathy',
        axis: 'empathy',
        label: 'empathy',
        least: -1,
        greatest: 2,
        replies: 2,
        canBeEarned: true,
      },
      {
        id: 'outcome',
        axis: 'outcome',
        label: 'outcome',
        least: 0,
        greatest: 1,
        replies: 2,
        canBeEarned: true,
      },
    ]);
  });

  it('names the replies that are best whatever one is after', () => {
    expect(report.dominant).toMatchObject([
      { state: 'asking', reply: 'listen', text: 'Tell me.', configurations: 1, of: 1 },
      { state: 'heard', reply: 'help', configurations: 1, of: 1 },
    ]);
  });

  it('tells where each character goes, and how it ends', () => {
    const [careful, blunt, , random] = report.trainees;
    expect(careful).toMatchObject({
      character: 'careful',
      turns: 2,
      braveReplies: 0,
      empathy: 100,
      outcome: 100,
      endings: [{ state: 'end', title: 'resolved', kind: 'resolved', chance: 1 }],
      states: { asking: 1, heard: 1, end: 1 },
      replies: { 'asking/listen': 1, 'heard/help': 1 },
    });
    expect(blunt).toMatchObject({ turns: 1, empathy: 0, outcome: 86, states: { end: 1 } });
    expect(random).toMatchObject({
      character: 'random',
      turns: 1.5,
      braveReplies: 0.25,
      unended: 0,
      replies: { 'asking/listen': 0.5, 'heard/leave': 0.25 },
    });
  });

  it('has all the scores with which one ends somewhere', () => {
    expect(report.endings).toEqual([
      {
        state: 'end',
        title: 'resolved',
        kind: 'resolved',
        points: [
          { empathy: 0, outcome: 86, chance: 0.5 },
          { empathy: 100, outcome: 100, chance: 0.25 },
        ],
      },
      {
        state: 'lost',
        title: 'lost',
        kind: 'lost',
        points: [{ empathy: 100, outcome: 0, chance: 0.25 }],
      },
    ]);
  });
});

describe('what nobody can earn or go through with', () => {
  it('says which dimension no complete play can earn', () => {
    const { dimensions } = reportOn(
      shortScenario({
        asking: { on: { help: { target: 'end', shows: ['empathy-harms-1'] } } },
        end: ending(),
      }),
    );
    expect(dimensions).toMatchObject([
      { id: 'empathy', least: -1, greatest: -1, replies: 1, canBeEarned: false },
      { id: 'outcome', least: 0, greatest: 0, replies: 0, canBeEarned: false },
    ]);
  });

  it('has no least and greatest where a dimension is earned again and again at the cost of another', () => {
    const twoWarm: Rubric = {
      ...randomRubric,
      dimensions: [
        { id: 'hearing', label: 'Hearing', axis: 'empathy' },
        { id: 'naming', label: 'Naming', axis: 'empathy' },
        { id: 'doing', label: 'Doing', axis: 'outcome' },
      ],
      behaviours: [
        { id: 'hears', label: 'Hears', dimension: 'hearing', points: 1, explain: '' },
        { id: 'labels', label: 'Labels', dimension: 'naming', points: -1, explain: '' },
        { id: 'does', label: 'Does', dimension: 'doing', points: 2, explain: '' },
      ],
    };
    const { dimensions, envelope } = reportOn(
      shortScenario({
        asking: {
          on: {
            again: { target: 'asking', shows: ['hears', 'labels'] },
            help: { target: 'end', shows: ['does'] },
          },
        },
        end: ending(),
      }),
      twoWarm,
    );
    expect(envelope.empathy).toEqual({ least: 0, greatest: 0 });
    expect(dimensions).toMatchObject([
      { id: 'hearing', least: null, greatest: null },
      { id: 'naming', least: null, greatest: null },
      { id: 'doing', least: 2, greatest: 2 },
    ]);
  });

  it('gives a reason where there is nothing to measure', () => {
    const round = shortScenario({
      asking: {
        on: {
          again: { target: 'asking', shows: ['empathy-helps-1'] },
          help: { target: 'end' },
        },
      },
      end: ending(),
    });
    expect(designReport(compiled(round).model, randomRubric)).toEqual({ problem: 'score-loop' });
    const { model } = builtInScenario('remake-it');
    expect(designReport(model, builtInRubric, { limit: 50 })).toEqual({ problem: 'too-large' });
    const { model: maze } = compiled(shortScenario(wayBackAndForth(120)));
    expect(designReport(maze, randomRubric)).toEqual({ problem: 'too-large' });
    const restless = shortScenario({
      asking: { on: { help: { target: 'there' }, stop: { target: 'end' } } },
      there: { always: { target: 'back' } },
      back: { always: { target: 'there' } },
      end: ending(),
    });
    expect(designReport(compiled(restless).model, randomRubric)).toEqual({ problem: 'endless' });
  });
});

/** So many states from each of which one way leads on and one far back: plays hardly ever come out. */
function wayBackAndForth(states: number): Parameters<typeof shortScenario>[0] {
  const names = ['asking', ...Array.from({ length: states }, (_, at) => `at${at}`)];
  const way = names.map((name, at) => [
    name,
    {
      on: {
        on: { target: names[at + 1] ?? 'end' },
        back: { target: names[Math.max(0, at - 3)] ?? 'asking' },
      },
    },
  ]);
  return { ...Object.fromEntries(way), end: ending() };
}
