import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { builtInRubric, builtInScenario } from '../../../../tests/support/built-in-scenario.ts';
import { compiled } from '../../../../tests/support/compiled.ts';
import { randomRubric } from '../../../../tests/support/random-scenario.ts';
import { ending, shortScenario } from '../../../../tests/support/short-scenario.ts';
import type { ScenarioModel } from '../../../scenario/model.ts';
import type { Rubric } from '../../../scenario/rubric.ts';
import { type DesignReport, designReport } from '../../../studio/design/design-report.ts';
import { Words } from '../../words/words.tsx';
import { TraineesPanel, type TraineesPanelProps } from './trainees-panel.tsx';

function reportOn(model: ScenarioModel, rubric: Rubric): DesignReport {
  const report = designReport(model, rubric);
  if ('problem' in report) throw new Error(report.problem);
  return report;
}

const coffee = reportOn(builtInScenario('remake-it').model, builtInRubric);

function show(report: DesignReport, shownHeat: TraineesPanelProps['shownHeat'] = null) {
  const onShowHeat = vi.fn<TraineesPanelProps['onShowHeat']>();
  const onGo = vi.fn<TraineesPanelProps['onGo']>();
  const panel = { report, shownHeat, onShowHeat, onGo };
  render(
    <Words>
      <TraineesPanel {...panel} />
    </Words>,
  );
  return { user: userEvent.setup(), onShowHeat, onGo };
}

const card = (name: string) => within(screen.getByRole('region', { name }));

describe('an author looks at who ends where with the coffee', () => {
  it('sees what each of them is like, how often they end where, with what scores', () => {
    show(coffee);
    const careful = card('Careful');
    expect(careful.getByText(/harms nobody and risks nothing/)).toBeDefined();
    expect(careful.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      "Not the coffee's fault100%unresolved",
    ]);
    expect(careful.getByRole('meter', { name: 'Empathy' }).getAttribute('aria-valuenow')).toBe(
      '92',
    );
    expect(careful.getByRole('meter', { name: 'Outcome' }).getAttribute('aria-valuenow')).toBe(
      '38',
    );
    expect(careful.getByText('6 replies a play, none of them brave')).toBeDefined();
    expect(card('Brave').getByText('7 replies a play, 2.5 of them brave')).toBeDefined();
    const random = card('Random').getAllByRole('listitem');
    expect(random.map(({ textContent }) => textContent)[0]).toBe('No questions asked34%lost');
    expect(random).toHaveLength(6);
  });

  it('goes to an ending from its title', async () => {
    const { user, onGo } = show(coffee);
    await user.click(card('Blunt').getByRole('button', { name: "Nell's, one-seventy, hot cup" }));
    expect(onGo).toHaveBeenCalledWith({ state: 'onTheWall', reply: null });
  });

  it('shows one of them on the map at a time, and takes that away again', async () => {
    const { user, onShowHeat } = show(coffee, 'blunt');
    const shown = screen.getAllByRole<HTMLInputElement>('switch').map(({ checked }) => checked);
    expect(shown).toEqual([false, true, false, false]);
    await user.click(screen.getByRole('switch', { name: 'Show Random on the map' }));
    await user.click(screen.getByRole('switch', { name: 'Show Blunt on the map' }));
    expect(onShowHeat.mock.calls).toEqual([['random'], [null]]);
  });
});

describe('what an author should know', () => {
  it('is said where being curt costs nothing', () => {
    const { model } = compiled(
      shortScenario({
        asking: {
          on: {
            help: { target: 'end', shows: ['outcome-helps-1', 'empathy-helps-1'] },
            snap: { target: 'end', shows: ['empathy-harms-1'] },
          },
        },
        end: ending(),
      }),
    );
    show(reportOn(model, randomRubric));
    expect(card('Blunt').getByText(/Being curt costs hardly any empathy/)).toBeDefined();
    expect(card('Careful').queryByText(/Being curt/)).toBeNull();
  });

  it('is said of somebody who goes round for ever, and has no scores then', () => {
    const { model } = compiled(
      shortScenario({
        hall: {
          on: { in: { target: 'room', shows: ['empathy-helps-2'] }, leave: { target: 'gone' } },
        },
        room: { on: { out: { target: 'hall', shows: ['empathy-harms-2'] } } },
        gone: ending('lost'),
      }),
    );
    show(reportOn(model, randomRubric));
    const careful = card('Careful');
    expect(careful.getByRole('listitem').textContent).toBe(
      'Comes to no ending100%goes round and round, or finds no reply',
    );
    expect(careful.queryByRole('meter')).toBeNull();
  });

  it('has words for what is rare, and is never rounded to nothing', () => {
    const [first] = coffee.trainees;
    if (!first) throw new Error('Nobody plays');
    const endings = [
      { state: 'often', title: 'Often', kind: 'resolved' as const, chance: 0.997 },
      { state: 'seldom', title: 'Seldom', kind: 'lost' as const, chance: 0.003 },
    ];
    show({ ...coffee, trainees: [{ ...first, endings }] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Oftenover 99%resolved',
      'Seldomunder 1%lost',
    ]);
  });
});
