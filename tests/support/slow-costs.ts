import {
  type Moment,
  letTimerRun,
  startConversation,
  takeReply,
} from '../../src/practice/conversation.ts';
import { openReplies } from '../../src/practice/open-replies.ts';
import { openTimers } from '../../src/practice/open-timers.ts';
import type { CompiledScenario } from '../../src/scenario/compile-scenario.ts';
import type { CandidateModel } from '../../src/scenario/model.ts';
import { type Axis, type Rubric, axes } from '../../src/scenario/rubric.ts';
import type { Situation } from '../../src/scenario/situation.ts';

type Points = Record<Axis, number>;

interface Way {
  /** Null for a timer. */
  reply: string | null;
  to: string;
  points: Points;
}

interface Place {
  ways: Way[];
  ends: boolean;
  best: Points;
}

function pointsOf(rubric: Rubric, candidate: CandidateModel | null, arrived: Moment): Points {
  const ending = arrived.ending?.ending;
  const points = { empathy: 0, outcome: ending ? rubric.endings[ending.kind] : 0 };
  for (const axis of axes) points[axis] += candidate?.scores[axis] ?? 0;
  for (const id of candidate?.shows ?? []) {
    const behaviour = rubric.behaviours.find((one) => one.id === id);
    const dimension = rubric.dimensions.find((one) => one.id === behaviour?.dimension);
    if (behaviour && dimension) points[dimension.axis] += behaviour.points;
  }
  return points;
}

const keyOf = ({ state, meters, facts, used }: Situation) =>
  JSON.stringify([
    state,
    meters,
    facts,
    [...used].toSorted((one, other) => (one < other ? -1 : 1)),
  ]);

/**
 * What each reply of each situation costs, without a play graph: every way is walked with XState,
 * and the greatest totals are tried out until they stay. Null where they never do.
 */
export function slowCosts(compiled: CompiledScenario, rubric: Rubric) {
  const places = new Map<string, Place>();
  const todo = [startConversation(compiled).moment];
  for (const moment of todo) {
    const key = keyOf(moment.situation);
    if (places.has(key)) continue;
    const ends = moment.ending !== null;
    const best = ends ? 0 : -Infinity;
    const place: Place = { ways: [], ends, best: { empathy: best, outcome: best } };
    places.set(key, place);
    if (ends) continue;
    const steps = [
      ...openReplies(compiled, moment.situation).map(({ id }) => ({
        reply: id,
        step: takeReply(compiled, moment, id),
      })),
      ...openTimers(compiled, moment.situation).map(({ state, timer }) => ({
        reply: null,
        step: letTimerRun(compiled, moment, state.path, timer.after),
      })),
    ];
    for (const { reply, step } of steps) {
      if (step === null) continue;
      const points = pointsOf(rubric, step.taken?.candidate ?? null, step.moment);
      place.ways.push({ reply, to: keyOf(step.moment.situation), points });
      todo.push(step.moment);
    }
  }
  if (!settle(places)) return null;
  return (situation: Situation, reply: string): Points | null => {
    const place = places.get(keyOf(situation));
    const way = place?.ways.find((one) => one.reply === reply);
    const there = way && places.get(way.to);
    if (!place || !way || !there) return null;
    const costOn = (axis: Axis) => place.best[axis] - way.points[axis] - there.best[axis];
    return { empathy: costOn('empathy'), outcome: costOn('outcome') };
  };
}

function settle(places: ReadonlyMap<string, Place>): boolean {
  for (let round = 0; round <= places.size + 1; round++) {
    let changed = false;
    for (const { ways, best } of places.values()) {
      for (const { to, points } of ways) {
        for (const axis of axes) {
          const total = points[axis] + (places.get(to)?.best[axis] ?? -Infinity);
          if (total <= best[axis]) continue;
          best[axis] = total;
          changed = true;
        }
      }
    }
    if (!changed) return true;
  }
  return false;
}
