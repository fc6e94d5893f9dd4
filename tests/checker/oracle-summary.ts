import type { Axis } from '../../src/scenario/rubric.ts';
import type { CheckSummary } from '../../src/checker/check-summary.ts';
import { oracleOdds } from './oracle-odds.ts';
import type { Stop, WholeSearch } from './oracle-search.ts';
import { canEndFrom, reachableFrom } from './oracle-ways.ts';

/** The figures of a scenario without score loops, counted and tried out the slow way. */
export function oracleSummary(search: WholeSearch): CheckSummary {
  const { model, stops } = search;
  const { odds, meanTurns } = oracleOdds(search);
  const { plays, least, greatest } = playsOf(stops);
  return {
    states: model.states.filter(({ initial }) => initial < 0).length,
    replies: model.states.flatMap(({ replies }) => replies).length,
    endings: Object.values(model.scenario.states).filter(({ type }) => type === 'final').length,
    configurations: stops.length,
    plays,
    turns: { least, greatest, mean: meanTurns },
    empathy: envelopeOf(stops, 'empathy', 0),
    outcome: envelopeOf(stops, 'outcome', search.startOutcome),
    endingOdds: odds,
  };
}

/** Of all plays that end, timers' steps included; both 0 where there is none. */
function envelopeOf(stops: readonly Stop[], axis: Axis, atStart: number) {
  const [least = 0, greatest = 0] = [Math.min, Math.max].map((better) => {
    const best: (number | undefined)[] = [atStart];
    for (let isSettled = false; !isSettled;) {
      isSettled = true;
      for (const [at, { ways }] of stops.entries()) {
        const here = best[at];
        if (here === undefined) continue;
        for (const way of ways) {
          const value = better(best[way.to] ?? here + way[axis], here + way[axis]);
          if (value === best[way.to]) continue;
          best[way.to] = value;
          isSettled = false;
        }
      }
    }
    const atEndings = best.filter((_, at) => stops[at]?.ending);
    return atEndings.length > 0 ? better(...atEndings.map((points) => points ?? 0)) : 0;
  });
  return { least, greatest };
}

/** Complete plays with the timers off: how many, and of how many replies. */
function playsOf(stops: readonly Stop[]) {
  const reachable = reachableFrom(stops, ({ isReply }) => isReply);
  const canEnd = canEndFrom(stops, reachable);
  const ways = (at: number): number[] =>
    (stops[at]?.ways ?? []).filter(({ isReply }) => isReply).map(({ to }) => to);

  let least: number | null = null;
  let here = new Set([0]);
  for (let turns = 0; turns <= stops.length && least === null; turns++) {
    if ([...here].some((at) => stops[at]?.ending)) least = turns;
    here = new Set([...here].flatMap(ways));
  }
  if (canEnd[0] !== true) return { plays: '0', least, greatest: null };
  const onTheWay = [0, ...(reachable[0] ?? [])].filter((at) => canEnd[at]);
  const isEndless = onTheWay.some((at) => reachable[at]?.has(at));
  if (isEndless) return { plays: 'infinite', least, greatest: null };

  const counted = new Map<number, { plays: bigint; longest: number }>();
  function count(at: number): { plays: bigint; longest: number } {
    const known = counted.get(at);
    if (known) return known;
    const total = { plays: stops[at]?.ending ? 1n : 0n, longest: 0 };
    for (const to of ways(at)) {
      if (canEnd[to] !== true) continue;
      const rest = count(to);
      total.plays += rest.plays;
      total.longest = Math.max(total.longest, rest.longest + 1);
    }
    counted.set(at, total);
    return total;
  }
  const { plays, longest } = count(0);
  return { plays: String(plays), least, greatest: longest };
}
