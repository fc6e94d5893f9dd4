import { axisPoints, sumOfPoints } from '../../debrief/axis-points.ts';
import { evidenceFromShows } from '../../debrief/evidence.ts';
import { openTimers } from '../../practice/open-timers.ts';
import type { Turn } from '../../practice/play.ts';
import { playFrom, playFromOpening } from '../../practice/running-play.ts';
import type { PlayEvent } from '../../practice/transcript.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import { takenCandidate, trialReplies } from './trial-replies.ts';
import type { Trial, TrialTurn } from './trial.ts';

/** A play of these events on the scenario as it is now, as far as they are legal on it. */
export function trialOf(
  compiled: CompiledScenario,
  events: readonly PlayEvent[],
  rubric: Rubric,
): Trial {
  const { model } = compiled;
  const { play } = playFrom(compiled, playFromOpening(compiled), events);
  const { situation, mood, ending } = play;
  const turns = play.turns.map((turn) => trialTurn(turn, model, rubric));
  const kind = ending?.ending?.kind;
  const atEnd = { empathy: 0, outcome: kind === undefined ? 0 : rubric.endings[kind] };
  return {
    beginsAt: pathOf(model, play.opening.situation.state),
    opening: play.opening.lines,
    turns,
    legalEvents: play.legalEvents,
    stuckAt: events[play.legalEvents] ?? null,
    state: pathOf(model, situation.state),
    mood,
    meters: model.meters.map(({ name, label, max, hidden }, index) => ({
      name,
      label,
      value: situation.meters[index] ?? 0,
      max,
      isHidden: hidden,
    })),
    facts: model.facts.map((name, index) => ({ name, isTrue: situation.facts[index] ?? false })),
    replies: trialReplies(compiled, situation),
    timers: openTimers(compiled, situation).map(({ state, timer }) => ({
      state: state.path,
      after: timer.after,
    })),
    ending: ending?.ending ?? null,
    points: sumOfPoints([...turns.map(({ points }) => points), atEnd]),
  };
}

function trialTurn(turn: Turn, model: ScenarioModel, rubric: Rubric): TrialTurn {
  const { number, event, taken, timer, before, after, lines } = turn;
  const evidence = evidenceFromShows(rubric, taken?.candidate.shows ?? []);
  const candidates = taken?.reply.candidates ?? timer?.timer.candidates ?? [];
  const changed = (isTrue: boolean) =>
    model.facts.filter(
      (_, index) => after.facts[index] === isTrue && before.facts[index] !== isTrue,
    );
  return {
    number,
    event,
    state: taken?.state.path ?? timer?.state.path ?? pathOf(model, before.state),
    said: taken?.reply.text ?? null,
    taken: takenCandidate(candidates, model, before),
    feedback: taken?.candidate.feedback ?? null,
    evidence,
    points: axisPoints(evidence, taken?.candidate.scores ?? { empathy: 0, outcome: 0 }),
    meters: model.meters.flatMap(({ name, label }, index) => {
      const [was = 0, is = 0] = [before.meters[index], after.meters[index]];
      return was === is ? [] : [{ name, label, before: was, after: is }];
    }),
    remembered: changed(true),
    forgot: changed(false),
    leadsTo: pathOf(model, after.state),
    lines,
  };
}

function pathOf({ states }: ScenarioModel, state: number): string {
  return states[state]?.path ?? '';
}
