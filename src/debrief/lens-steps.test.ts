import { describe, expect, it } from 'vitest';
import { danasRubric, dana, playWithDana } from '../../tests/support/dana.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { debriefFromPlay } from './debrief-from-play.ts';
import type { LensView } from './debrief.ts';
import { yardstick } from './yardstick.ts';

/** A ladder of three steps, in the given order, beside the rubric's own. */
function climb(order: string[], ...said: string[]): LensView | undefined {
  const rubric: Rubric = {
    ...danasRubric,
    lenses: [
      ...danasRubric.lenses,
      {
        id: 'REACH',
        label: 'REACH',
        steps: order.map((id) => ({ id, label: id, behaviours: [id] })),
      },
    ],
  };
  const measure = yardstick(dana.model, rubric);
  const play = playWithDana(...said);
  const { lenses } = debriefFromPlay({ model: dana.model, rubric, yardstick: measure, play });
  expect(lenses.map((lens) => lens.id)).toEqual(['LEAD', 'REACH', 'HEARD']);
  return lenses[1];
}

describe('a ladder laid over the conversation', () => {
  it('names the steps that were shown, and when', () => {
    const lens = climb(
      ['asks-to-understand', 'owns-mistake', 'names-latest-date'],
      'quotePolicy',
      'correctIt',
      'nameTheDate',
    );
    expect(lens?.steps.map((step) => step.turns)).toEqual([[], [2], [2, 3]]);
    expect(lens).toMatchObject({ shownSteps: 2, remarks: [] });
  });

  it('remarks that all of it was said within three turns', () => {
    const lens = climb(
      ['policy-speak', 'owns-mistake', 'names-latest-date'],
      'quotePolicy',
      'correctIt',
      'nameTheDate',
    );
    expect(lens?.remarks).toEqual([{ kind: 'all-at-once', turns: 2, from: 1, to: 2 }]);
  });

  it('remarks that the remedy came before the question', () => {
    const lens = climb(
      ['owns-mistake', 'goes-beyond', 'asks-to-understand'],
      'askWhatItIsFor',
      'offerCredit',
      'nameTheDate',
    );
    expect(lens?.remarks).toEqual([
      { kind: 'out-of-order', early: 'asks-to-understand', late: 'goes-beyond' },
    ]);
  });
});
