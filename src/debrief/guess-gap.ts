import type { SelfGuess } from '../practice/attempt.ts';
import { axes, type Axis } from '../scenario/rubric.ts';

/**
 * What to say about a guess, kindly: `close`; `better` and `much-better` when it went better
 * than it felt; `felt-better` and `felt-much-better` when it felt better than it went.
 */
export type GuessWord = 'close' | 'better' | 'much-better' | 'felt-better' | 'felt-much-better';

export interface GuessGap {
  axis: Axis;
  guess: number;
  score: number;
  /** Score less guess. */
  gap: number;
  word: GuessWord;
}

const near = 10;
const far = 30;

/** The trainee's own guess beside the score, axis by axis. */
export function guessGap(guess: SelfGuess, score: Record<Axis, number>): GuessGap[] {
  return axes.map((axis) => {
    const gap = score[axis] - guess[axis];
    return { axis, guess: guess[axis], score: score[axis], gap, word: wordFor(gap) };
  });
}

function wordFor(gap: number): GuessWord {
  if (Math.abs(gap) <= near) return 'close';
  if (gap > 0) return gap > far ? 'much-better' : 'better';
  return gap < -far ? 'felt-much-better' : 'felt-better';
}
