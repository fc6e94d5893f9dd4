import type { CheckSummary } from '../checker/check-summary.ts';
import { type TerminalLook, asOneLine, painted } from './terminal-look.ts';

const labelWidth = 16;
const barWidth = 24;

/** A scenario in figures, as a small table. */
export function linesFromSummary(summary: CheckSummary, look: TerminalLook): string[] {
  const { states, replies, endings, configurations, plays, turns } = summary;
  const rows: [string, string][] = [
    [
      'states',
      `${states}, with ${replies} ${replies === 1 ? 'reply' : 'replies'} and ${endings} ${endings === 1 ? 'ending' : 'endings'}`,
    ],
    ['configurations', grouped(String(configurations))],
    ['plays', plays === 'infinite' ? 'without number' : grouped(plays)],
    ['turns', turnsInWords(turns)],
    ['empathy', pointsInWords(summary.empathy)],
    ['outcome', pointsInWords(summary.outcome)],
    ...endingRows(summary.endingOdds, look),
  ];
  return rows.map(([label, text]) =>
    `  ${painted(look, 'dim', label.padEnd(labelWidth))}${text}`.trimEnd(),
  );
}

function endingRows(odds: CheckSummary['endingOdds'], look: TerminalLook): [string, string][] {
  const endings = Object.entries(odds).sort(([, one], [, other]) => other - one);
  const never = 1 - endings.reduce((sum, [, chance]) => sum + chance, 0);
  if (never > 1e-6) endings.push(['(no ending)', never]);
  return endings.map(([state, chance], index) => [
    index === 0 ? 'endings' : '',
    `${percent(chance).padStart(7)}  ${painted(look, 'cyan', bar(chance))}  ${asOneLine(state)}`,
  ]);
}

function percent(chance: number): string {
  if (chance > 0 && chance < 0.0005) return '< 0.1 %';
  return `${(chance * 100).toFixed(1)} %`;
}

const eighths = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

function bar(chance: number): string {
  const parts = Math.round(Math.min(1, chance) * barWidth * 8);
  const whole = '█'.repeat(parts >> 3);
  return `${whole}${eighths[parts & 7] ?? ''}`.slice(0, barWidth).padEnd(barWidth);
}

const readableDigits = 24;

/** Digits in threes; a number nobody could read by its first digits and its length. */
function grouped(digits: string): string {
  if (digits.length <= readableDigits) return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return `${digits[0]}.${digits.slice(1, 3)} × 10^${digits.length - 1}`;
}

function turnsInWords({ least, greatest, mean }: CheckSummary['turns']): string {
  if (least === null) return 'no play ends';
  if (greatest === least) return String(least);
  const span = greatest === null ? `${least} or more, without bound` : `${least} to ${greatest}`;
  return mean === null ? span : `${span}, ${mean.toFixed(1)} on average`;
}

function pointsInWords({ least, greatest }: { least: number; greatest: number }): string {
  return `${signed(least)} to ${signed(greatest)} points`;
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}
