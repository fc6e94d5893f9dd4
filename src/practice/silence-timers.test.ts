import { SimulatedClock, createActor } from 'xstate';
import { afterEach, describe, expect, test } from 'vitest';
import { compiled } from '../../tests/support/compiled.ts';
import { practise } from '../../tests/support/practise.ts';
import { ending, shortScenario } from '../../tests/support/short-scenario.ts';
import type { StateSource } from '../scenario/scenario.ts';

const begun: { actor: { stop(): void } }[] = [];
afterEach(() => {
  for (const { actor } of begun.splice(0)) actor.stop();
});

/** A call in two parts: `ask` leads from the first to the second, `hum` leads nowhere. */
async function call(
  timers: { whole?: StateSource['after']; first?: StateSource['after'] },
  more: Partial<StateSource> = {},
) {
  const feedback = 'x';
  const scenario = compiled(
    shortScenario(
      {
        call: {
          initial: 'first',
          ...(timers.whole && { after: timers.whole }),
          states: {
            first: {
              ...(timers.first && { after: timers.first }),
              on: {
                ask: { reply: 'So?', target: 'second', feedback },
                hum: { reply: 'Hm.', feedback },
              },
              ...more,
            },
            second: { on: { bye: { reply: 'Bye.', target: '#short.over', feedback } } },
          },
        },
        over: ending(),
        late: ending('lost'),
      },
      { meters: { trust: { start: 5 } } },
    ),
  );
  const practice = await practise(scenario);
  begun.push(practice);
  const stateNow = () => scenario.model.states[practice.view().play.situation.state]?.path;
  return { ...practice, scenario, stateNow };
}

describe('The timer of a whole call', () => {
  test('runs on while the parts of the call change', async () => {
    const { say, wait, view, stateNow } = await call({ whole: { '10s': '#short.late' } });
    wait(6_000);
    say('ask');
    expect(view().timer).toMatchObject({ total: 10_000, remaining: 4_000 });
    wait(3_900);
    expect(stateNow()).toBe('call.second');
    wait(100);
    expect(stateNow()).toBe('late');
  });

  test('that runs out together with that of a part goes first, as XState has it', async () => {
    const { scenario, wait, stateNow } = await call({
      whole: { '3s': '#short.late' },
      first: { '3s': 'second' },
    });
    wait(3_000);
    expect(stateNow()).toBe('late');
    const clock = new SimulatedClock();
    const actor = createActor(scenario.machine, { clock }).start();
    clock.increment(3_000);
    expect(actor.getSnapshot().value).toBe('late');
  });

  test('waits for its turn when a shorter one of a part comes before it', async () => {
    const { wait, stateNow } = await call({
      whole: { '5s': '#short.late' },
      first: { '2s': 'second' },
    });
    wait(2_000);
    expect(stateNow()).toBe('call.second');
    wait(2_900);
    expect(stateNow()).toBe('call.second');
    wait(100);
    expect(stateNow()).toBe('late');
  });
});

describe('The timer of a part', () => {
  test('is over once that part is left', async () => {
    const { say, wait, view, stateNow } = await call({ first: { '3s': '#short.late' } });
    say('ask');
    expect(view().timer).toBeNull();
    wait(60_000);
    expect(stateNow()).toBe('call.second');
  });

  test('is not set back by a reply that leads nowhere', async () => {
    const { say, wait, stateNow } = await call({ first: { '3s': '#short.late' } });
    wait(2_000);
    say('hum');
    wait(1_000);
    expect(stateNow()).toBe('late');
  });

  test('runs out once, also when it leads nowhere', async () => {
    const { wait, view } = await call({ first: { '3s': { effects: { trust: -1 } } } });
    wait(30_000);
    expect(view().turnNumber).toBe(1);
    expect(view().meters).toMatchObject([{ name: 'trust', value: 4 }]);
    expect(view().timer).toBeNull();
  });

  test('that would change nothing is not shown, and runs out unheard', async () => {
    const { wait, view } = await call({
      first: { '3s': { guard: 'trust >= 9', target: '#short.late' }, '4s': '#short.late' },
    });
    expect(view().timer?.total).toBe(4_000);
    wait(3_900);
    expect(view().turnNumber).toBe(0);
    wait(100);
    expect(view().ending?.path).toBe('late');
    expect(view().turnNumber).toBe(1);
  });
});
