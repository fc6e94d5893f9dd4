import { initialTransition, transition } from 'xstate';
import type { Situation } from '../../src/scenario/situation.ts';
import { compileScenario, timerEventType } from '../../src/scenario/compile-scenario.ts';
import type { ScenarioModel } from '../../src/scenario/model.ts';

/** Something that can happen in a situation: a reply or a timer, by the key of what is taken. */
export interface Happening {
  key: string;
  after: Situation;
}

/** A scenario as XState runs it: slow, obvious, and right by definition. */
export interface Oracle {
  start: Situation;
  /** What can happen there, sorted by key. */
  happenings(situation: Situation): Happening[];
}

export function xstateOracle(model: ScenarioModel): Oracle {
  const { machine } = compileScenario(model);
  const stateIndex = new Map(model.states.map(({ path, index }) => [path, index]));
  type Snapshot = ReturnType<typeof initialTransition<typeof machine>>[0];

  const snapshots = new Map<string, Snapshot>();
  const situationFrom = (snapshot: Snapshot): Situation => {
    const { meters, facts, used } = snapshot.context;
    const situation = { state: stateIndex.get(pathOf(snapshot.value)) ?? -1, meters, facts, used };
    const key = JSON.stringify(situation);
    if (!snapshots.has(key)) snapshots.set(key, snapshot);
    return situation;
  };

  const [first] = initialTransition(machine);
  return {
    start: situationFrom(first),
    happenings(situation) {
      const snapshot = snapshots.get(JSON.stringify(situation));
      if (!snapshot) throw new Error('The oracle has not been there');
      if (snapshot.status === 'done') return [];
      const happenings: Happening[] = [];
      const consider = (type: string, keyFrom: (holder: string) => string): void => {
        const [taken] = machine.getTransitionData(snapshot, { type });
        if (!taken) return;
        const [next] = transition(machine, snapshot, { type });
        happenings.push({ key: keyFrom(taken.source.path.join('.')), after: situationFrom(next) });
      };
      const replies = new Set(model.states.flatMap((state) => state.replies.map(({ id }) => id)));
      for (const id of replies) consider(id, (holder) => `${holder}/${id}`);
      for (const state of model.states) {
        for (const timer of state.timers) {
          consider(timerEventType(model, state, timer), () => timer.key);
        }
      }
      return happenings.sort((left, right) => (left.key < right.key ? -1 : 1));
    },
  };
}

function pathOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const [entry] = Object.entries(value);
  return entry ? `${entry[0]}.${pathOf(entry[1])}` : '';
}
