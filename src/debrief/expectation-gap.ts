import type { Play } from '../practice/play.ts';
import type { Mood } from '../scenario/mood.ts';
import { moodValence } from './mood-valence.ts';

/** How a reply was taken, beside how it was thought that it would be. */
export interface ExpectedTurn {
  turn: number;
  text: string;
  expected: Mood;
  moodAfter: Mood;
  /** `warmer`: the customer took it better than expected. */
  gap: 'close' | 'warmer' | 'colder';
}

/** Moods nearer to each other than this, of a scale from −1 to 1, are called the same. */
const near = 0.35;

/** The turns in which it was said beforehand how the customer would take it. */
export function expectationGap(play: Play): ExpectedTurn[] {
  return play.turns.flatMap(({ number, event, taken, moodAfter }) => {
    if (event.type !== 'reply' || event.expected === undefined || taken === null) return [];
    const difference = moodValence(moodAfter) - moodValence(event.expected);
    const gap = Math.abs(difference) <= near ? 'close' : difference > 0 ? 'warmer' : 'colder';
    const text = event.said ?? taken.reply.text;
    return [{ turn: number, text, expected: event.expected, moodAfter, gap }];
  });
}
