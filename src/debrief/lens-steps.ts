import type { Lens, Rubric } from '../scenario/rubric.ts';
import type { DebriefTurn, LensRemark, LensStepShown, LensView } from './debrief.ts';

/** A ladder climbed within this many turns was said rather than done. */
const hasty = 3;
const shownFirst = ['lead', 'reach'];

/** Every lens of the rubric laid over the play, LEAD and REACH first. */
export function lensSteps(rubric: Rubric, turns: readonly DebriefTurn[]): LensView[] {
  return rubric.lenses
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ id, label, explain, steps: ladder }) => {
      const steps = ladder.map((step) => ({
        id: step.id,
        label: step.label,
        explain: step.explain ?? null,
        turns: turnsThatShow(turns, step.behaviours),
      }));
      return {
        id,
        label,
        explain: explain ?? null,
        steps,
        shownSteps: steps.filter((step) => step.turns.length > 0).length,
        remarks: remarksOn(steps),
      };
    });
}

function rank({ id }: Lens): number {
  const place = shownFirst.indexOf(id.toLowerCase());
  return place === -1 ? shownFirst.length : place;
}

function turnsThatShow(turns: readonly DebriefTurn[], behaviours: readonly string[]): number[] {
  return turns
    .filter(({ evidence }) => evidence.some((one) => behaviours.includes(one.behaviour)))
    .map((turn) => turn.number);
}

function remarksOn(steps: readonly LensStepShown[]): LensRemark[] {
  const shown = steps.flatMap(({ id, turns: [first] }) =>
    first === undefined ? [] : [{ id, first }],
  );
  const remarks: LensRemark[] = [];
  if (shown.length === steps.length && shown.length > 2) {
    const from = Math.min(...shown.map((step) => step.first));
    const to = Math.max(...shown.map((step) => step.first));
    const turns = to - from + 1;
    if (turns <= hasty) remarks.push({ kind: 'all-at-once', turns, from, to });
  }
  for (const [index, step] of shown.entries()) {
    const next = shown[index + 1];
    if (next === undefined || step.first <= next.first) continue;
    remarks.push({ kind: 'out-of-order', early: next.id, late: step.id });
    break;
  }
  return remarks;
}
