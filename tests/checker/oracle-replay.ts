import type { ScenarioModel } from '../../src/scenario/model.ts';
import type { Situation } from '../../src/scenario/situation.ts';
import { EndlessRound, OracleMachine, type Taken } from './oracle-machine.ts';

export interface Replayed {
  /** Where the conversation stood: at the start, then after each step. */
  situations: Situation[];
  steps: Taken[];
  /** What can happen at the end. */
  left: Taken[];
  isOver: boolean;
}

/** Plays a witness in XState; throws where a step is not possible, and with `EndlessRound`. */
export function oracleReplay(model: ScenarioModel, witness: readonly string[]): Replayed {
  const machine = new OracleMachine(model);
  let here = machine.start();
  const situations = [machine.situation(here)];
  const steps: Taken[] = [];
  for (const key of witness) {
    const step = machine.options(here).find((each) => each.key === key);
    if (!step) throw new Error(`${key} is not possible after ${witness.join(', ')}`);
    steps.push(step);
    here = machine.after(here, step.event);
    situations.push(machine.situation(here));
  }
  return { situations, steps, left: machine.options(here), isOver: here.status === 'done' };
}

/** The length of the play after which XState never comes to rest again; null where it does. */
export function stepsToEndlessRound(
  model: ScenarioModel,
  witness: readonly string[],
): { steps: number; states: ReadonlySet<string> } | null {
  for (let steps = 0; steps <= witness.length; steps++) {
    try {
      oracleReplay(model, witness.slice(0, steps));
    } catch (error) {
      if (error instanceof EndlessRound) return { steps, states: error.states };
      throw error;
    }
  }
  return null;
}
