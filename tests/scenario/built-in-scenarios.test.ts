import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Proof, proveScenario } from '../../src/build/prove-scenario.ts';
import { scenarioFiles } from '../../src/shelf/read-scenarios.ts';
import { builtInFolder } from '../../src/build/scenarios-page.ts';
import { type Corner, corners } from '../../src/debrief/corner.ts';
import { costsIn } from '../../src/debrief/costs-in.ts';
import { markOfReply } from '../../src/debrief/mark-of-reply.ts';
import { axes } from '../../src/scenario/rubric.ts';
import { usualCorner } from '../../src/trainees/ends-of.ts';
import { builtInRubric } from '../support/built-in-scenario.ts';
import { cornerPlays } from '../support/corner-plays.ts';

const builtInFiles = await scenarioFiles(builtInFolder);

/** By design, some conversations can't be solved. */
const cannotBeSolved = new Set(['nothing-can-be-done']);

/** Each configuration that offers replies, with what each of them costs. */
function choices({ model, measure }: Proof) {
  const { graph } = measure;
  return Array.from({ length: graph.size }, (_, at) => at)
    .filter((at) => (graph.replyEnd[at] ?? 0) > (graph.edgeStart[at] ?? 0))
    .map((at) => {
      const costs = costsIn(measure, graph.situationOf(at));
      const arrows = Array.from(
        graph.edgeArrow.subarray(graph.edgeStart[at], graph.replyEnd[at]),
        (arrow) => graph.arrows[arrow],
      );
      const replies = arrows.flatMap((arrow) => {
        if (arrow?.type !== 'reply') return [];
        const cost = costs.get(arrow.reply.key);
        return cost === undefined ? [] : [{ ...arrow, ...cost }];
      });
      return { state: model.states[graph.stateOf(at)]?.path ?? '', replies };
    });
}

/** States in which what costs nothing on one axis costs on the other, and the other way round. */
function temptations(proof: Proof): string[] {
  const states = choices(proof).flatMap(({ state, replies }) => {
    const tempts = axes.every((axis) => {
      const other = axis === 'empathy' ? 'outcome' : 'empathy';
      const least = Math.min(...replies.map(({ cost }) => cost[axis]));
      return replies.some(({ cost }) => {
        const dearer = replies.some((one) => one.cost[other] < cost[other]);
        return cost[axis] === least && dearer && replies.some((one) => one.cost[axis] > least);
      });
    });
    return tempts ? [state] : [];
  });
  return [...new Set(states)];
}

function braveMarks(proof: Proof) {
  return choices(proof).flatMap(({ replies }) => {
    const least = Math.min(...replies.map(({ giveAway }) => giveAway));
    return replies
      .filter(({ reply }) => reply.brave !== null)
      .map(({ reply, giveAway }) => ({
        key: reply.key,
        mark: markOfReply(giveAway, least, false),
      }));
  });
}

it('twelve scenarios come with the app', () => {
  expect(builtInFiles).toHaveLength(12);
});

describe.each(builtInFiles.map((file) => basename(file).replace(/\.\w+$/, '')))('%s', (id) => {
  let proof: Proof;
  beforeAll(async () => {
    const file = builtInFiles.find((one) => basename(one).startsWith(`${id}.`)) ?? '';
    proof = await proveScenario(file, builtInRubric);
  });

  it('has no error, and explains every warning where it stands', () => {
    const { checked, source } = proof;
    expect(checked.undecided).toEqual([]);
    const unexplained = checked.problems.filter(
      ({ severity, code }) =>
        severity === 'error' || !new RegExp(`(#|//|\\*) ${code}: \\S+`).test(source),
    );
    expect(unexplained.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  it('is complete: who, what, where from, what to watch for and what to talk about', () => {
    const { scenario, model } = proof;
    const { source, author, topics, customer, observe, discuss } = scenario;
    expect({ source, author, background: customer.background }).toEqual({
      source: expect.stringMatching(/invented/),
      author: 'The Misstep project',
      background: expect.stringMatching(/\S/),
    });
    expect(topics.length).toBeGreaterThanOrEqual(3);
    expect(observe?.length).toBeGreaterThanOrEqual(4);
    expect(discuss?.length).toBeGreaterThanOrEqual(4);
    const replies = model.states.flatMap((state) => state.replies);
    const bare = replies.filter(({ sayings }) => sayings.length < 3 || sayings.length > 5);
    expect(bare.map(({ key }) => key)).toEqual([]);
  });

  it('is of a size to be practised: 12 to 30 states, 6 to 9 turns for someone careful', () => {
    const { checked, ends } = proof;
    expect(checked.summary?.states).toBeGreaterThanOrEqual(12);
    expect(checked.summary?.states).toBeLessThanOrEqual(30);
    expect(ends.careful.turns).toBeGreaterThanOrEqual(6);
    expect(ends.careful.turns).toBeLessThanOrEqual(id === 'ninety-seconds' ? 12 : 9);
    expect(checked.summary?.turns.mean).toBeGreaterThanOrEqual(4.5);
    expect(checked.summary?.turns.mean).toBeLessThanOrEqual(id === 'ninety-seconds' ? 11 : 9);
  });

  it('offers three or four replies nearly always, and hangs on what the customer feels', () => {
    const all = choices(proof);
    const usual = all.filter(({ replies }) => replies.length >= 3 && replies.length <= 5);
    expect(usual.length / all.length).toBeGreaterThanOrEqual(0.8);
    expect(Math.min(...all.map(({ replies }) => replies.length))).toBeGreaterThanOrEqual(2);
    const { states } = proof.model;
    const guarded = states
      .flatMap(({ replies }) => replies.flatMap(({ candidates }) => candidates))
      .filter(({ guard }) => guard !== null);
    expect(guarded.length).toBeGreaterThanOrEqual(3);
    expect(states.some(({ timers }) => timers.length > 0)).toBe(true);
  });

  it('leads somebody who picks at random everywhere, to the best ending rarely', () => {
    const odds = proof.checked.summary?.endingOdds ?? {};
    const chances = Object.values(odds);
    const { states } = proof.model;
    expect(chances.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...chances)).toBeLessThanOrEqual(0.6);
    expect(Math.min(...chances)).toBeGreaterThan(0.002);
    const delighted = states.filter(({ ending }) => ending?.kind === 'delighted');
    for (const { path } of delighted) expect(odds[path]).toBeLessThanOrEqual(0.1);
  });

  it('reaches every corner of the square, a failure that is thanked for among them', () => {
    const found = [...cornerPlays(proof, builtInRubric).plays.keys()];
    const wanted: Corner[] = corners.filter(
      (corner) => !cannotBeSolved.has(id) || corner !== 'seen-and-solved',
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
    const kinds = proof.model.states.flatMap(({ ending }) => ending?.kind ?? []);
    expect(kinds).toContain('unresolved');
    expect(cannotBeSolved.has(id) && kinds.includes('resolved')).toBe(false);
  });

  it('makes what tempts cost something: warmth for use, or use for warmth', () => {
    expect(temptations(proof).length).toBeGreaterThanOrEqual(2);
  });

  it('has a brave reply that wins, and one that may fall short', () => {
    const marks = braveMarks(proof);
    const keys = new Set(marks.map(({ key }) => key));
    expect(keys.size).toBeGreaterThanOrEqual(2);
    expect(marks.some(({ mark }) => mark === 'best')).toBe(true);
    expect(marks.some(({ mark }) => mark !== 'best')).toBe(true);
  });

  it('ends for each simulated trainee where their character should', () => {
    const { careful, blunt, brave, random } = proof.ends;
    for (const { unended } of [careful, blunt, brave, random]) expect(unended).toBeLessThan(1e-9);
    expect(careful.empathy).toBeGreaterThanOrEqual(50);
    expect(brave.empathy).toBeGreaterThanOrEqual(50);
    expect(brave.braveReplies).toBeGreaterThanOrEqual(1);
    expect(blunt.empathy).toBeLessThan(50);
    expect(['rude-fix', 'let-down']).toContain(usualCorner(blunt));
    expect(['seen-and-solved', 'genuine-failure']).toContain(usualCorner(careful));
    expect(['seen-and-solved', 'genuine-failure']).toContain(usualCorner(brave));
    expect(random.empathy).toBeLessThan(careful.empathy);
    expect(Math.max(...random.endings.values())).toBeLessThanOrEqual(0.6);
  });
});
