import type { Play } from '../practice/play.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { scoreFromPoints } from '../play-graph/score-from-points.ts';
import { forEachAxis, sumOfPoints } from './axis-points.ts';
import type { DebriefEnding, DebriefTurn, PerAxis } from './debrief.ts';
import { endingPoints } from './debrief-ending.ts';
import { debriefTurn } from './debrief-turn.ts';
import { withinReach, type Moment } from './within-reach.ts';
import type { Yardstick } from './yardstick.ts';

/** A play, and all that it takes to say what it was worth. */
export interface PlayToDebrief {
  model: ScenarioModel;
  rubric: Rubric;
  yardstick: Yardstick;
  play: Play;
}

/** Every turn with its evidence, what was still within reach around it, and what it gave away. */
export function debriefTurns(
  { model, rubric, yardstick, play }: PlayToDebrief,
  ending: DebriefEnding | null,
): DebriefTurn[] {
  let moment: Moment = {
    situation: play.opening.situation,
    earned: { empathy: 0, outcome: 0 },
  };
  let reach = withinReach(yardstick, moment);
  let heard = play.opening.lines;
  return play.turns.map((turn) => {
    const alone = debriefTurn(model, rubric, turn, heard);
    const ended = ending !== null && turn === play.turns.at(-1);
    const earned = sumOfPoints([
      moment.earned,
      alone.points,
      ...(ended ? [endingPoints(ending)] : []),
    ]);
    const before = reach;
    moment = { situation: turn.after, earned };
    reach = withinReach(yardstick, moment);
    heard = turn.lines;
    return { ...alone, ...givenAway(yardstick, before, reach) };
  });
}

function givenAway(
  yardstick: Yardstick,
  before: PerAxis<number> | null,
  after: PerAxis<number> | null,
): Pick<DebriefTurn, 'withinReach' | 'cost'> {
  if (yardstick.kind === 'unmeasured' || before === null || after === null) {
    return { withinReach: null, cost: null };
  }
  const scoresFor = (points: PerAxis<number>) =>
    forEachAxis((axis) => scoreFromPoints(points[axis], yardstick.bounds[axis]));
  return {
    withinReach: { before: scoresFor(before), after: scoresFor(after) },
    cost: forEachAxis((axis) => before[axis] - after[axis]),
  };
}
