import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TurnChart } from './turn-chart.tsx';

it('says in words what it draws, and draws a point for each turn in each line', () => {
  const { container } = render(
    <TurnChart
      description="Empathy: 100 at first, 60 at last."
      series={[
        { id: 'empathy', label: 'Empathy', look: 'empathy', values: [1, 0.8, 0.6] },
        { id: 'other', label: 'the other try', look: 'other', values: [1, 0.2] },
      ]}
      flag={{ turn: 2, label: 'turning point' }}
      highLabel="all"
      lowLabel="none"
      turnLabel="turns"
    />,
  );
  expect(screen.getByRole('figure', { name: 'Empathy: 100 at first, 60 at last.' })).toBeTruthy();
  const inLegend = 1;
  expect(container.querySelectorAll('circle')).toHaveLength(inLegend + 3);
  expect(container.querySelectorAll('svg[data-look="other"]')).toHaveLength(2);
  expect(container.querySelector('[data-flagged]')?.textContent).toBe('2');
});
