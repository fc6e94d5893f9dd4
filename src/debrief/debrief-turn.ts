import type { SpokenLine, Turn } from '../practice/play.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { axisPoints, forEachAxis } from './axis-points.ts';
import type { DebriefTurn, PerAxis, TurnAct } from './debrief.ts';
import { evidenceFromShows } from './evidence.ts';
import { meterChanges } from './meter-changes.ts';

/** What a turn shows by itself; what it cost hangs on the rest of the play. */
export type TurnAlone = Omit<DebriefTurn, 'withinReach' | 'cost'>;

const nothing: PerAxis<number> = { empathy: 0, outcome: 0 };

/** One turn with its evidence: what was heard, what the trainee did, how it landed. */
export function debriefTurn(
  model: ScenarioModel,
  rubric: Rubric,
  turn: Turn,
  heard: readonly SpokenLine[],
): TurnAlone {
  const { taken } = turn;
  const evidence = evidenceFromShows(rubric, taken?.candidate.shows ?? []);
  const extra = taken?.candidate.scores ?? nothing;
  const risk = taken?.reply.brave ?? null;
  return {
    number: turn.number,
    heard,
    act: actOf(turn),
    evidence,
    extra: forEachAxis((axis) => extra[axis]),
    points: axisPoints(evidence, extra),
    feedback: taken?.candidate.feedback ?? null,
    moodBefore: turn.moodBefore,
    moodAfter: turn.moodAfter,
    meters: meterChanges(model.meters, turn.before, turn.after),
    answered: turn.lines,
    brave: risk === null ? null : { risk },
    breaksIntegrity: evidence.some((one) => one.breaksIntegrity),
  };
}

function actOf({ event, taken, timer }: Turn): TurnAct {
  if (taken !== null) {
    const said = event.type === 'reply' ? (event.said ?? null) : null;
    return { type: 'reply', id: taken.reply.id, text: taken.reply.text, said };
  }
  return { type: 'silence', milliseconds: timer?.timer.milliseconds ?? 0 };
}
