import type { Rubric } from '../scenario/rubric.ts';
import type { DebriefTurn, DimensionView, Evidence } from './debrief.ts';

/** What was shown in each dimension of the rubric, over the whole play. */
export function dimensionViews(rubric: Rubric, turns: readonly DebriefTurn[]): DimensionView[] {
  return rubric.dimensions.map(({ id, label, axis }) => {
    const shown = new Map<string, { evidence: Evidence; turns: number[] }>();
    let points = 0;
    for (const { number, evidence } of turns) {
      for (const one of evidence.filter(({ dimension }) => dimension === id)) {
        points += one.points;
        const known = shown.get(one.behaviour);
        if (known === undefined) shown.set(one.behaviour, { evidence: one, turns: [number] });
        else if (known.turns.at(-1) !== number) known.turns.push(number);
      }
    }
    return { id, label, axis, points, shown: [...shown.values()] };
  });
}
