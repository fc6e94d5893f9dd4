import { type Scenario, type StateSource, endingKinds } from '../../src/scenario/scenario.ts';
import { moods } from '../../src/scenario/mood.ts';
import { Chance } from './chance.ts';

const words = 'the parcel never came and nobody told me why it would take that long'.split(' ');

export interface WideScenarioOptions {
  seed: number;
  states: number;
  /** Turns from the beginning to the last states before the endings. */
  turns?: number;
}

/** States as authors lay them out: turn by turn, several replies each, now and then a way back. */
export function wideStates({ seed, states, turns = 12 }: WideScenarioOptions) {
  const chance = new Chance(seed);
  const endings = Math.min(6, Math.max(1, states - 2));
  const inland = Math.max(1, states - endings);
  const columnOf = (state: number) =>
    state === 0 ? 0 : 1 + Math.floor(((state - 1) * (turns - 1)) / Math.max(1, inland - 1));
  const columns: number[][] = [];
  for (let state = 0; state < inland; state++) (columns[columnOf(state)] ??= []).push(state);
  const sentence = () =>
    Array.from({ length: chance.whole(3, 14) }, () => chance.one(words)).join(' ');
  const near = (from: number, column: number): string => {
    const goals = columns[column];
    if (goals === undefined) return `end${chance.whole(1, endings)}`;
    const own = columns[columnOf(from)] ?? [];
    const share = (own.indexOf(from) + chance.whole(-1, 2) + 0.5) / own.length;
    const at = Math.floor(share * goals.length);
    return `s${goals[Math.min(goals.length - 1, Math.max(0, at))] ?? 0}`;
  };
  const found: Record<string, StateSource> = {};
  for (let state = 0; state < inland; state++) {
    const column = columnOf(state);
    const replies = Array.from({ length: chance.whole(2, 4) }, (_, at) => {
      const to = chance.is(0.06)
        ? near(state, Math.max(0, column - 2))
        : chance.is(0.1)
          ? `end${chance.whole(1, endings)}`
          : near(state, column + (chance.is(0.15) ? 2 : 1));
      const brave = chance.is(0.1) ? { brave: 'It may go wrong.' } : {};
      return [
        `r${at + 1}`,
        { reply: sentence(), target: to, feedback: 'Fair.', ...brave },
      ] as const;
    });
    found[`s${state}`] = {
      mood: chance.one([...moods]),
      says: sentence(),
      on: Object.fromEntries(replies),
      ...(chance.is(0.1) && { after: { 20: near(state, column + 1) } }),
    };
  }
  for (let ending = 1; ending <= endings; ending++) {
    const kind = endingKinds[ending % endingKinds.length] ?? 'resolved';
    found[`end${ending}`] = {
      type: 'final',
      ending: { kind, title: `It ended as ${kind}`, reflection: 'What did it turn on?' },
    };
  }
  const scenario: Pick<Scenario, 'id' | 'title' | 'initial' | 'states'> = {
    id: `wide-${seed}`,
    title: 'Many ways',
    initial: 's0',
    states: found,
  };
  return scenario;
}
