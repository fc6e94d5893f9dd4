import { SimulatedClock, createActor, waitFor } from 'xstate';
import { createAttemptLock } from '../../src/platform/web-lock.ts';
import type { Attempt, TimerMode } from '../../src/practice/attempt.ts';
import { createSessionMachine } from '../../src/practice/session-machine.ts';
import { createSessionView } from '../../src/practice/create-session-view.ts';
import { startAttempt } from '../../src/practice/start-attempt.ts';
import type { CompiledScenario } from '../../src/scenario/compile-scenario.ts';
import { MemoryAttemptStore } from './memory-attempt-store.ts';

const step = 100;

/** A first attempt at the scenario, begun at time 0. */
export function firstAttempt(compiled: CompiledScenario, timers: TimerMode = 'normal'): Attempt {
  const choices = {
    timers,
    metersShown: true,
    coach: false,
    ownWords: false,
    predict: false,
    spoken: false,
  };
  return startAttempt(compiled.model, { id: crypto.randomUUID(), seed: 7, now: 0, choices });
}

/** Someone practises: a running session, its own time, and where it is kept. */
export async function practise(
  compiled: CompiledScenario,
  {
    attempt = firstAttempt(compiled),
    store = new MemoryAttemptStore(),
    clock = new SimulatedClock(),
  }: { attempt?: Attempt; store?: MemoryAttemptStore; clock?: SimulatedClock } = {},
) {
  const lock = createAttemptLock(navigator.locks);
  const machine = createSessionMachine(compiled, { attempts: store, lock, now: () => clock.now() });
  const actor = createActor(machine, { clock, input: { attempt } }).start();
  const selectView = createSessionView(compiled);
  await waitFor(actor, ({ context }) => context.hold !== 'asking');
  return {
    actor,
    clock,
    store,
    view: () => selectView(actor.getSnapshot()),
    attempt: () => actor.getSnapshot().context.attempt,
    wait: (milliseconds: number) => {
      for (let passed = 0; passed < milliseconds; passed += step) clock.increment(step);
    },
    /** Hears the customer out, then answers. */
    say: (reply: string) => {
      actor.send({ type: 'speaking.skipped' });
      actor.send({ type: 'reply.chosen', reply });
      actor.send({ type: 'speaking.skipped' });
    },
    untilSaved: () => waitFor(actor, (snapshot) => snapshot.matches({ saving: 'saved' })),
    untilUnsaved: () => waitFor(actor, (snapshot) => snapshot.matches({ saving: 'unsaved' })),
  };
}
