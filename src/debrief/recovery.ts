import { forEachAxis, sumOfPoints } from './axis-points.ts';
import { debriefEnding, endingPoints } from './debrief-ending.ts';
import { debriefTurn } from './debrief-turn.ts';
import type { PlayToReview } from './play-to-review.ts';
import type { Recovery, ReviewedTurn } from './review.ts';

/** What was won back after the misstep that gave the most away. */
export function recoveryOf(
  { compiled: { model }, rubric, yardstick, play }: PlayToReview,
  turns: readonly ReviewedTurn[],
): Recovery | null {
  const misstep = turns
    .filter(({ given, number }) => given?.mark === 'misstep' && number < play.turns.length)
    .reduce<ReviewedTurn | null>(
      (worst, one) => ((one.giveAway ?? 0) > (worst?.giveAway ?? -1) ? one : worst),
      null,
    );
  const turn = play.turns.find(({ number }) => number === misstep?.number);
  if (turn === undefined || yardstick.kind === 'unmeasured') return null;
  const { graph, bounds } = yardstick;
  const place = graph.find(turn.after);
  if (place < 0) return null;
  const later = play.turns
    .filter(({ number }) => number > turn.number)
    .map((one) => debriefTurn(model, rubric, one, []).points);
  return {
    turn: turn.number,
    earned: sumOfPoints([...later, endingPoints(debriefEnding(rubric, play))]),
    possible: forEachAxis((axis) => bounds[axis].reach[place] ?? 0),
    moodThen: turn.moodAfter,
    moodAtLast: play.mood,
  };
}
