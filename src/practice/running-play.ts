import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import {
  type Moment,
  type Step,
  letTimerRun,
  startConversation,
  takeReply,
} from './conversation.ts';
import type { Play, Turn } from './play.ts';
import type { PlayEvent } from './transcript.ts';

/** A play that can be gone on with, or back to any of its turns, without replaying it. */
export interface RunningPlay {
  play: Play;
  /** The opening, then the step of every turn. */
  steps: readonly [Step, ...Step[]];
}

/** The play in which nothing has been said to the customer yet. */
export function playFromOpening(compiled: CompiledScenario): RunningPlay {
  const opening = startConversation(compiled);
  return runningPlay([opening], [], openingOf(opening));
}

/** The play with these events added, as far as they are legal. */
export function playFrom(
  compiled: CompiledScenario,
  running: RunningPlay,
  events: readonly PlayEvent[],
): RunningPlay {
  const steps: [Step, ...Step[]] = [...running.steps];
  const turns = [...running.play.turns];
  let { moment } = lastStep(running);
  for (const event of events) {
    const step = stepFrom(compiled, moment, event);
    if (!step) break;
    turns.push(turn(turns.length + 1, event, moment, step));
    steps.push(step);
    moment = step.moment;
  }
  return turns.length === running.play.turns.length
    ? running
    : runningPlay(steps, turns, running.play.opening);
}

/** The play as it stood after that many events. */
export function playBackTo(running: RunningPlay, events: number): RunningPlay {
  const [opening, ...steps] = running.steps;
  if (events >= steps.length) return running;
  return runningPlay(
    [opening, ...steps.slice(0, Math.max(0, events))],
    running.play.turns.slice(0, Math.max(0, events)),
    running.play.opening,
  );
}

export function lastStep({ steps }: RunningPlay): Step {
  return steps.at(-1) ?? steps[0];
}

function stepFrom(compiled: CompiledScenario, moment: Moment, event: PlayEvent): Step | null {
  return event.type === 'reply'
    ? takeReply(compiled, moment, event.reply)
    : letTimerRun(compiled, moment, event.state, event.after);
}

function turn(number: number, event: PlayEvent, before: Moment, step: Step): Turn {
  return {
    number,
    event,
    taken: step.taken,
    timer: step.timer,
    before: before.situation,
    after: step.moment.situation,
    lines: step.lines,
    moodBefore: before.mood,
    moodAfter: step.moment.mood,
  };
}

function openingOf({ moment, lines }: Step): Play['opening'] {
  return { situation: moment.situation, lines, mood: moment.mood };
}

function runningPlay(
  steps: RunningPlay['steps'],
  turns: readonly Turn[],
  opening: Play['opening'],
): RunningPlay {
  const { situation, mood, ending } = (steps.at(-1) ?? steps[0]).moment;
  const legalEvents = turns.length;
  return { steps, play: { opening, turns, legalEvents, situation, mood, ending } };
}
