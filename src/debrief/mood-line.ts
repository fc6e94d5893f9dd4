import type { Play } from '../practice/play.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { MoodLine, MoodPoint } from './debrief.ts';
import { moodValence } from './mood-valence.ts';
import { trust } from './trust.ts';

/** The customer's mood and trust, from the opening over every turn. */
export function moodLine(model: ScenarioModel, play: Play): MoodLine {
  const opening: MoodPoint = {
    turn: 0,
    mood: play.opening.mood,
    valence: moodValence(play.opening.mood),
    trust: trust(model, play.opening.situation),
    fell: false,
    brave: false,
    silent: false,
  };
  const points = [opening];
  let lowest = opening;
  for (const turn of play.turns) {
    const valence = moodValence(turn.moodAfter);
    const point: MoodPoint = {
      turn: turn.number,
      mood: turn.moodAfter,
      valence,
      trust: trust(model, turn.after),
      fell: valence < moodValence(turn.moodBefore),
      brave: turn.taken !== null && turn.taken.reply.brave !== null,
      silent: turn.taken === null,
    };
    points.push(point);
    if (valence < lowest.valence) lowest = point;
  }
  return { points, lowPoint: lowest.turn };
}
