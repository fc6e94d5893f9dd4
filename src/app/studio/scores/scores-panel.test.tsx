import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { builtInRubric, builtInScenario } from '../../../../tests/support/built-in-scenario.ts';
import { compiled } from '../../../../tests/support/compiled.ts';
import { randomRubric } from '../../../../tests/support/random-scenario.ts';
import { ending, shortScenario } from '../../../../tests/support/short-scenario.ts';
import type { Rubric } from '../../../scenario/rubric.ts';
import type { ScenarioModel } from '../../../scenario/model.ts';
import { designReport } from '../../../studio/design/design-report.ts';
import { Words } from '../../words/words.tsx';
import { ScoresPanel, type ScoresPanelProps } from './scores-panel.tsx';

function show(model: ScenarioModel, rubric: Rubric) {
  const report = designReport(model, rubric);
  if ('problem' in report) throw new Error(report.problem);
  const onGo = vi.fn<ScoresPanelProps['onGo']>();
  render(
    <Words>
      <ScoresPanel report={report} onGo={onGo} />
    </Words>,
  );
  return { user: userEvent.setup(), onGo, report };
}

const listUnder = (heading: string) => {
  const part = screen.getByRole('heading', { name: heading }).closest('section');
  if (part === null) throw new Error(`Nothing under ${heading}`);
  return within(part);
};
const rows = (heading: string) =>
  listUnder(heading)
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
const dots = () => document.querySelectorAll('figure svg > circle').length;

describe('the scores of the coffee', () => {
  const { model } = builtInScenario('remake-it');

  it('are ranges of points, the axes and what they are made of', () => {
    show(model, builtInRubric);
    const ranges = rows('What plays can earn');
    expect(ranges).toHaveLength(12);
    expect(ranges[0]).toBe('Empathy−12 to +17');
    expect(ranges).toContain('Opens room to tell it, and waits−1 to +11');
    expect(ranges[6]).toBe('Outcome−8 to +18');
  });

  it('are dots on the square, of all endings or of one, beside the four who play', async () => {
    const { user, onGo } = show(model, builtInRubric);
    expect(
      screen.getByRole('img', {
        name: /Careful 92, 38; Blunt 17, 77; Brave 78, 69; Random 41, 47/,
      }),
    ).toBeDefined();
    const all = dots();
    await user.selectOptions(screen.getByRole('combobox'), 'Too hot to drink');
    expect(dots()).toBeGreaterThan(5);
    expect(dots()).toBeLessThan(all);
    await user.click(screen.getByRole('button', { name: 'Too hot to drink' }));
    expect(onGo).toHaveBeenCalledWith({ state: 'tenMinutes', reply: null });
    expect(rows('Where plays end on the square')).toContain(
      'Too hot to drinkdelighted · empathy 41–100, outcome 50–92',
    );
  });

  it('lead to the replies that are simply best, those that always are first', async () => {
    const { user, onGo, report } = show(model, builtInRubric);
    const heading = 'Where one reply is simply best';
    expect(rows(heading)).toHaveLength(6);
    expect(rows(heading)[0]).toContain('whenever it is on offer beside others');
    const best = listUnder(heading);
    await user.click(best.getByRole('button', { name: `Show ${report.dominant.length - 6} more` }));
    expect(rows(heading)).toHaveLength(report.dominant.length);
    await user.click(best.getByRole('button', { name: 'Show fewer' }));
    expect(rows(heading)).toHaveLength(6);
    await user.click(best.getByRole('button', { name: /whatHappens/ }));
    expect(onGo).toHaveBeenCalledWith({ state: 'asking.thirdTime', reply: 'whatHappens' });
  });
});

describe('what an author should know', () => {
  const named = (dimension: string) =>
    rows('What plays can earn').find((row) => row?.startsWith(dimension));

  it('is said of dimensions that nobody can earn, with what to do', () => {
    const { model } = compiled(
      shortScenario({
        asking: { on: { help: { target: 'end', shows: ['empathy-harms-1'] } } },
        end: ending(),
      }),
    );
    show(model, randomRubric);
    expect(named('empathy')).toContain('always −1Points can be lost here and not earned.');
    expect(named('outcome')).toContain('no pointsNo reply shows any of this.');
    expect(rows('Where one reply is simply best')).toEqual([]);
    expect(screen.getByText(/^Nowhere: every turn/)).toBeDefined();
  });

  it('is said of dimensions that can be earned in a circle', () => {
    const { model } = compiled(
      shortScenario({
        asking: {
          on: {
            again: { target: 'asking', shows: ['hears', 'labels'] },
            help: { target: 'end' },
          },
        },
        end: ending(),
      }),
    );
    show(model, {
      ...randomRubric,
      dimensions: [
        { id: 'hearing', label: 'Hearing', axis: 'empathy' },
        { id: 'naming', label: 'Naming', axis: 'empathy' },
      ],
      behaviours: [
        { id: 'hears', label: 'Hears', dimension: 'hearing', points: 1, explain: '' },
        { id: 'labels', label: 'Labels', dimension: 'naming', points: -1, explain: '' },
      ],
    });
    expect(named('Hearing')).toContain('no boundsPlays can go round and earn this again');
  });

  it('is said of endings that only silence leads to', () => {
    const { model } = compiled(
      shortScenario({
        asking: { on: { help: { target: 'end' } }, after: { '20s': { target: 'hungUp' } } },
        end: ending(),
        hungUp: ending('lost'),
      }),
    );
    show(model, randomRubric);
    expect(rows('Where plays end on the square')).toContain(
      'lostlost · only for somebody who stays silent',
    );
  });
});
