import type { ScenarioModel } from '../../src/scenario/model.ts';
import type { Axis, Rubric } from '../../src/scenario/rubric.ts';
import type { EndingKind } from '../../src/scenario/scenario.ts';
import type { Situation } from '../../src/scenario/situation.ts';
import { EndlessRound, OracleMachine, type Snapshot, type Taken } from './oracle-machine.ts';

export interface Way {
  key: string;
  isReply: boolean;
  to: number;
  empathy: number;
  /** With the points of the ending that it leads to. */
  outcome: number;
}

/** A situation at rest that can be reached. */
export interface Stop {
  situation: Situation;
  /** Path of its state. */
  state: string;
  ending: EndingKind | null;
  /** Steps of a shortest play that leads there. */
  distance: number;
  ways: Way[];
}

export interface WholeSearch {
  found: 'all';
  model: ScenarioModel;
  stops: Stop[];
  /** Paths of all states that any play comes by. */
  entered: ReadonlySet<string>;
  startOutcome: number;
}

export type Search =
  | WholeSearch
  | { found: 'too-large' }
  /** `steps`: how long the shortest play into it is; `states`: those it goes round in. */
  | { found: 'endless-always'; steps: number; states: ReadonlySet<string> };

/** Goes everywhere in XState, breadth first. */
export function oracleSearch(model: ScenarioModel, rubric: Rubric, limit: number): Search {
  const machine = new OracleMachine(model);
  const stops: Stop[] = [];
  const snapshots: Snapshot[] = [];
  const numbers = new Map<string, number>();
  let steps = 0;

  function stopAt(snapshot: Snapshot): number {
    const situation = machine.situation(snapshot);
    const key = JSON.stringify(situation);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const state = model.states[situation.state]?.path ?? '';
    const ending = machine.endingKind(snapshot);
    numbers.set(key, stops.length);
    snapshots.push(snapshot);
    return stops.push({ situation, state, ending, distance: steps, ways: [] }) - 1;
  }
  const endingPoints = (to: number): number => {
    const kind = stops[to]?.ending;
    return kind ? (rubric.endings[kind] ?? 0) : 0;
  };

  try {
    stopAt(machine.start());
    for (const [at, stop] of stops.entries()) {
      const snapshot = snapshots[at];
      if (!snapshot) break;
      steps = stop.distance + 1;
      for (const taken of machine.options(snapshot)) {
        const to = stopAt(machine.after(snapshot, taken.event));
        if (stops.length > limit) return { found: 'too-large' };
        stop.ways.push({
          key: taken.key,
          isReply: taken.isReply,
          to,
          empathy: pointsOf(taken, 'empathy', rubric),
          outcome: pointsOf(taken, 'outcome', rubric) + endingPoints(to),
        });
      }
    }
  } catch (error) {
    if (!(error instanceof EndlessRound)) throw error;
    return { found: 'endless-always', steps, states: error.states };
  }
  return { found: 'all', model, stops, entered: machine.entered, startOutcome: endingPoints(0) };
}

function pointsOf({ shows, scores }: Taken, axis: Axis, rubric: Rubric): number {
  let points = scores[axis] ?? 0;
  for (const id of shows) {
    const behaviour = rubric.behaviours.find((each) => each.id === id);
    const dimension = rubric.dimensions.find((each) => each.id === behaviour?.dimension);
    if (behaviour && dimension?.axis === axis) points += behaviour.points;
  }
  return points;
}
