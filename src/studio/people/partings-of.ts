import type { PerAxis } from '../../debrief/debrief.ts';
import { openReplies } from '../../practice/open-replies.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { axes, type Axis } from '../../scenario/rubric.ts';
import type { Parting, Share } from './people-report.ts';
import type { ScoredPlay } from './scores-of.ts';

/** So many plays of either side have to have stood before a reply. */
const fewestOnEachSide = 3;
/** So far apart the shares have to be. */
const leastGap = 1 / 3;
/** Of each axis so many are told. */
const toldOfEach = 5;

type Sides = Record<'good' | 'weak', Share>;

/**
 * The replies by which good plays part from weak ones most, on each axis by itself. Good: a score
 * above the median of all whole plays, weak: below it; a play at the median is neither, unless nobody
 * is above (or below) it: then those at it are on that side. A play counts once for each reply that
 * was on offer in it, whether it took it once or several times.
 */
export function partingsOf(
  compiled: CompiledScenario,
  scored: readonly ScoredPlay[],
  medians: PerAxis<number> | null,
): Parting[] {
  if (medians === null) return [];
  const seen = scored.map((one) => ({ ...one, ...repliesIn(compiled, one) }));
  return axes.flatMap((axis) => partingsOn(axis, medians[axis]));

  function partingsOn(axis: Axis, median: number): Parting[] {
    const sides = new Map<string, Sides>();
    const sideOf = dividedAt(
      scored.map(({ scores }) => scores[axis]),
      median,
    );
    for (const { scores, offered, taken, times } of seen) {
      const which = sideOf(scores[axis]);
      if (which === null) continue;
      for (const key of offered) {
        const both = sides.get(key) ?? { good: { chose: 0, of: 0 }, weak: { chose: 0, of: 0 } };
        sides.set(key, both);
        const side = both[which];
        side.of += times;
        if (taken.has(key)) side.chose += times;
      }
    }
    return compiled.model.states
      .flatMap(({ path, replies }) =>
        replies.flatMap(({ id, key }) => {
          const both = sides.get(key);
          return both === undefined ? [] : [{ state: path, reply: id, axis, ...both }];
        }),
      )
      .filter(({ good, weak }) => Math.min(good.of, weak.of) >= fewestOnEachSide)
      .filter((one) => gap(one) >= leastGap)
      .sort((one, other) => gap(other) - gap(one) || weight(other) - weight(one))
      .slice(0, toldOfEach);
  }
}

/** Which side of the median a score is on. */
function dividedAt(
  scores: readonly number[],
  median: number,
): (score: number) => keyof Sides | null {
  const isAnyAbove = scores.some((score) => score > median);
  const isAnyBelow = scores.some((score) => score < median);
  const atMedian = isAnyAbove === isAnyBelow ? null : isAnyAbove ? 'weak' : 'good';
  return (score) => (score > median ? 'good' : score < median ? 'weak' : atMedian);
}

function gap({ good, weak }: Sides): number {
  return Math.abs(good.chose / good.of - weak.chose / weak.of);
}

function weight({ good, weak }: Sides): number {
  return good.of + weak.of;
}

/** Keys of the replies that were on offer in a play, and of those that it took. */
function repliesIn(compiled: CompiledScenario, { play }: ScoredPlay) {
  const offered = new Set<string>();
  const taken = new Set<string>();
  for (const turn of play.turns) {
    for (const { key } of openReplies(compiled, turn.before)) offered.add(key);
    if (turn.taken !== null) taken.add(turn.taken.reply.key);
  }
  return { offered, taken };
}
