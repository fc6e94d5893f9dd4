import { createKeeping } from '../../src/platform/create-keeping.ts';
import type { Attempt } from '../../src/practice/attempt.ts';
import { type OpenReply, openReplies } from '../../src/practice/open-replies.ts';
import { openTimers } from '../../src/practice/open-timers.ts';
import { playMemory } from '../../src/practice/play-memory.ts';
import type { PlayEvent } from '../../src/practice/transcript.ts';
import { startAttempt } from '../../src/practice/start-attempt.ts';
import type { CompiledScenario } from '../../src/scenario/compile-scenario.ts';
import type { Chance } from './chance.ts';
import { keptInMemory } from './kept-in-memory.ts';

/** What somebody says at a moment; null to say nothing until a timer runs out, where there is one. */
export type Habit = (open: readonly OpenReply[], state: string) => OpenReply | null;

/** Anything but these, by chance; now and then nothing. */
export function anythingBut(chance: Chance, never: readonly string[] = [], silence = 0): Habit {
  return (open) => {
    const rest = open.filter(({ key }) => !never.includes(key));
    return chance.is(silence) ? null : chance.one(rest.length > 0 ? rest : open);
  };
}

/** Goes on with a talk by that habit, to its end or for so many turns. */
export function talkOn(
  compiled: CompiledScenario,
  begun: readonly PlayEvent[],
  habit: Habit,
  turns = 60,
): readonly PlayEvent[] {
  const memory = playMemory(compiled);
  let events = begun;
  for (let turn = 0; turn < turns; turn++) {
    const { situation, ending } = memory.playOf(events).play;
    if (ending !== null) break;
    const open = openReplies(compiled, situation);
    const reply = habit(open, compiled.model.states[situation.state]?.path ?? '');
    const [timer] = openTimers(compiled, situation);
    const said = reply ?? (timer === undefined ? open[0] : undefined);
    const event: PlayEvent | null =
      said !== undefined
        ? { type: 'reply', reply: said.id, said: 'In my own words', expected: 'calm' }
        : timer === undefined
          ? null
          : { type: 'silence', state: timer.state.path, after: timer.timer.after };
    const next = event === null ? null : memory.extend(events, event);
    if (next === null) break;
    events = next;
  }
  return events;
}

/** An attempt as the app begins one, with that talk in it. */
export function attemptWith(
  { model }: CompiledScenario,
  events: readonly PlayEvent[],
  { id, now = 1_000 }: { id: string; now?: number },
): Attempt {
  const choices = {
    timers: 'normal',
    metersShown: true,
    coach: false,
    ownWords: true,
    predict: true,
    spoken: false,
  } as const;
  const attempt = startAttempt(model, { id, seed: 7, now, choices });
  return {
    ...attempt,
    transcript: { ...attempt.transcript, events },
    newThing: 'Ask Priya first',
  };
}

/** What “Export everything” saves on a device that keeps these attempts. */
export async function exportOf(attempts: readonly Attempt[]): Promise<string> {
  const stores = {
    attempts: new Map(attempts.map((attempt) => [attempt.id, attempt])),
    'opened-scenarios': new Map(),
    settings: new Map([['settings', '{"state":{},"version":1}']]),
  };
  const database = keptInMemory(stores, { unreadable: [], failure: () => null });
  const keeping = createKeeping(database, { now: () => 0, areFirstSettings: () => false });
  const exported = await keeping.exportAll();
  if (!exported.ok) throw new Error(exported.failure.kind);
  return exported.value;
}
