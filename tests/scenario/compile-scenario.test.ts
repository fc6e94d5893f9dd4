import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { type CompiledScenario, timerEventType } from '../../src/scenario/compile-scenario.ts';
import { holds } from '../../src/scenario/guard.ts';
import { compiledFixture } from './read-fixture.ts';

/** Plays events and notes what is said, as a screen would from the actions that XState returns. */
function talk({ model, machine }: CompiledScenario, ...events: string[]) {
  const spoken: string[] = [];
  let [snapshot, actions] = initialTransition(machine);
  const listen = () => {
    for (const { type, params, info } of actions as unknown as SaidAction[]) {
      if (type !== 'say') continue;
      for (const line of model.states[params.state]?.lines ?? []) {
        if (holds(line.when, info.context.meters, info.context.facts)) spoken.push(line.text);
      }
    }
  };
  listen();
  for (const type of events) {
    [snapshot, actions] = transition(machine, snapshot, { type });
    listen();
  }
  return { snapshot: snapshot as AnyMachineSnapshot, spoken };
}
interface SaidAction {
  type: string;
  params: { state: number };
  info: { context: { meters: number[]; facts: boolean[] } };
}

describe('a compiled scenario', () => {
  const dana = compiledFixture('refund-seven-to-ten-days');
  const ines = compiledFixture('two-phases');

  it('says every state that is entered, those passed through and outer ones included', () => {
    const { spoken, snapshot } = talk(ines, 'sorry');
    // Patience is 2: she passes `passing`, where she still remembers, into `settled`, where she has forgotten.
    expect(spoken).toEqual(["I can't get in.", 'It is late.', 'Thanks.', 'Hm.', 'All right.']);
    expect(snapshot.value).toEqual({ settled: 'calm' });
    expect(snapshot.context).toEqual({ meters: [6, 2], facts: [false], used: [] });
  });

  it('puts trust first among the meters when the file leaves it out', () => {
    expect(ines.model.meters.map(({ name, start, max }) => [name, start, max])).toEqual([
      ['trust', 5, 10],
      ['patience', 2, 3],
    ]);
  });

  it('lets a reply of the outer state speak when no candidate of the inner one passes', () => {
    const { snapshot, spoken } = talk(ines, 'listen');
    expect(snapshot.value).toEqual({ trouble: 'second' });
    expect(snapshot.context.meters).toEqual([5, 3]);
    expect(spoken).toEqual(["I can't get in.", 'It is late.']);
  });

  it('lets the inner reply win once its guard passes', () => {
    const { snapshot } = talk(ines, 'manager', 'listen');
    expect(snapshot).toMatchObject({ value: 'done', status: 'done' });
  });

  it('offers a `once` reply once, and remembers by its key', () => {
    const once = talk(ines, 'manager');
    expect(once.snapshot.context).toEqual({
      meters: [5, 1],
      facts: [false],
      used: ['trouble/manager'],
    });
    expect(once.snapshot.can({ type: 'manager' })).toBe(false);
    expect(talk(ines, 'manager', 'manager').snapshot.context).toEqual(once.snapshot.context);
    expect(talk(ines, 'manager').spoken).toEqual(["I can't get in.", 'It is late.']);
  });

  it('lets a timer run out by the type that XState gives its event', () => {
    const opening = ines.model.states.find(({ path }) => path === 'trouble.opening');
    const timer = opening?.timers[0];
    if (!opening || !timer) throw new Error('The opening has no timer.');
    const type = timerEventType(ines.model, opening, timer);
    const [, actions] = initialTransition(ines.machine);
    expect(actions.map((action) => [action.type, action.params])).toContainEqual([
      'xstate.raise',
      { event: { type }, id: type, delay: 1500 },
    ]);
    const { snapshot } = talk(ines, type);
    expect(snapshot.value).toEqual({ trouble: 'second' });
    expect(snapshot.context.meters).toEqual([5, 0]);
  });

  it('takes the first candidate that passes', () => {
    const early = talk(dana, 'quotePolicy', 'correctIt');
    expect(early.snapshot.value).toBe('rentIsDue');
    expect(early.spoken.at(-1)).toBe('Rent is due on the first, that is all.');
    const knows = talk(dana, 'askWhatItIsFor', 'offerCredit', 'nameTheDate');
    expect(knows.snapshot).toMatchObject({
      value: 'relieved',
      status: 'done',
      context: { meters: [9, 6], facts: [true], used: ['rentIsDue/offerCredit'] },
    });
  });

  it("keeps the author's own keys on the nodes", () => {
    expect(dana.machine.root.states['callsBackAngry']?.config).toMatchObject({
      mood: 'angry',
      says: 'You told me Tuesday. You lied to me.',
    });
  });
});
