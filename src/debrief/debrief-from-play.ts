import { scoreFromPoints } from '../play-graph/score-from-points.ts';
import { sumOfPoints } from './axis-points.ts';
import { corner } from './corner.ts';
import type { Debrief, PerAxis, Score } from './debrief.ts';
import { debriefEnding, endingPoints, finalWords } from './debrief-ending.ts';
import { debriefTurns, type PlayToDebrief } from './debrief-turns.ts';
import { dimensionViews } from './dimension-views.ts';
import { lensSteps } from './lens-steps.ts';
import { moodLine } from './mood-line.ts';
import { trust } from './trust.ts';
import type { Yardstick } from './yardstick.ts';

/** All that can be said of a play, finished or not; without a measure it is unscored, and says why. */
export function debriefFromPlay(toDebrief: PlayToDebrief): Debrief {
  const { model, rubric, yardstick, play } = toDebrief;
  const ending = debriefEnding(rubric, play);
  const turns = debriefTurns(toDebrief, ending);
  const points = sumOfPoints([...turns.map((turn) => turn.points), endingPoints(ending)]);
  const replies = turns.flatMap(({ act, ...turn }) =>
    act.type === 'reply' ? [{ ...turn, text: act.text }] : [],
  );
  return {
    score: ending === null ? { kind: 'unscored', why: 'unfinished' } : scoreOf(points, yardstick),
    points,
    trust: trust(model, play.situation),
    ending,
    customersWords: ending === null ? [] : finalWords(play),
    turns,
    moodLine: moodLine(model, play),
    braveTries: replies.flatMap(({ number, text, brave }) =>
      brave === null ? [] : [{ turn: number, text, risk: brave.risk }],
    ),
    integrity: replies.flatMap(({ number, text, evidence }) =>
      evidence
        .filter((one) => one.breaksIntegrity)
        .map((one) => ({ turn: number, text, evidence: one })),
    ),
    lenses: lensSteps(rubric, turns),
    dimensions: dimensionViews(rubric, turns),
  };
}

function scoreOf(points: PerAxis<number>, yardstick: Yardstick): Score {
  if (yardstick.kind === 'unmeasured') return { kind: 'unscored', why: yardstick.why };
  const empathy = scoreFromPoints(points.empathy, yardstick.bounds.empathy);
  const outcome = scoreFromPoints(points.outcome, yardstick.bounds.outcome);
  return { kind: 'scored', empathy, outcome, corner: corner(empathy, outcome) };
}
