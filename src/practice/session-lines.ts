import type { Play, SpokenLine, Turn } from './play.ts';
import type { SessionLine } from './session-view.ts';

const linesOfOpening = new WeakMap<Play['opening'], readonly SessionLine[]>();
const linesOfTurn = new WeakMap<Turn, readonly SessionLine[]>();
const linesOfPlay = new WeakMap<Play, readonly SessionLine[]>();

/** All lines of a play, each the same object for as long as its turn is part of it. */
export function sessionLines(play: Play): readonly SessionLine[] {
  const known = linesOfPlay.get(play);
  if (known) return known;
  const lines = [...openingLines(play.opening), ...play.turns.flatMap(turnLines)];
  linesOfPlay.set(play, lines);
  return lines;
}

function openingLines(opening: Play['opening']): readonly SessionLine[] {
  const known = linesOfOpening.get(opening);
  if (known) return known;
  const lines = opening.lines.map((line, index) => spokenLine(line, 0, index));
  linesOfOpening.set(opening, lines);
  return lines;
}

function turnLines(turn: Turn): readonly SessionLine[] {
  const known = linesOfTurn.get(turn);
  if (known) return known;
  const { number, event, taken } = turn;
  const lines = turn.lines.map((line, index) => spokenLine(line, number, index));
  if (taken) {
    const { key } = taken.reply;
    const text = (event.type === 'reply' && event.said) || taken.reply.text;
    lines.unshift({ key: `${number}/${key}`, speaker: 'trainee', turn: number, text, mood: null });
  }
  linesOfTurn.set(turn, lines);
  return lines;
}

function spokenLine(line: SpokenLine, turn: number, index: number): SessionLine {
  const { state, text, mood } = line;
  return { key: `${turn}:${index}:${state}`, speaker: 'customer', turn, text, mood };
}
