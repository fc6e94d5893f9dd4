import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { MoodLine, type MoodStone } from './mood-line.tsx';

const told: readonly [string, number, number][] = [
  ['hopeful', 0.5, 6],
  ['glad', 0.7, 6],
  ['upset', -0.7, 3],
  ['relieved', 0.6, 5],
];
const stones: MoodStone[] = told.map(([word, level, trust], turn) => ({
  turn,
  level,
  trust,
  word,
  label: `Turn ${turn}: ${word}, trust ${trust} of 10`,
  fell: word === 'upset',
  brave: word === 'relieved',
}));

function Line({ start = null, of = stones }: { start?: number | null; of?: readonly MoodStone[] }) {
  const [selected, select] = useState(start);
  return (
    <MoodLine
      label="Turns"
      description="Dana went from hopeful to relieved; lowest at turn 2."
      stones={of}
      lowPoint={2}
      selected={selected}
      onSelect={select}
      highLabel="at ease"
      lowLabel="upset"
      trustLabel="trust"
    />
  );
}

const pressed = () => screen.queryByRole('button', { pressed: true })?.getAttribute('aria-label');
const words = () => [...document.querySelectorAll('text')].map((text) => text.textContent);

describe('the line of the mood', () => {
  it('is described to those who listen, with a name for every stone', () => {
    render(<Line />);
    const line = screen.getByRole('toolbar', { name: 'Turns' });
    const describedBy = line.getAttribute('aria-describedby') ?? '';
    expect(document.querySelector(`[id="${describedBy}"]`)?.textContent).toBe(
      'Dana went from hopeful to relieved; lowest at turn 2.',
    );
    expect(
      screen.getAllByRole('button').map((button) => button.getAttribute('aria-label')),
    ).toEqual(stones.map((stone) => stone.label));
  });

  it('names the low point and the last stone, and the one that Ana taps', async () => {
    render(<Line />);
    expect(words()).toEqual(['upset', 'relieved']);
    await userEvent.click(screen.getByRole('button', { name: /^Turn 0/ }));
    expect(pressed()).toBe('Turn 0: hopeful, trust 6 of 10');
    expect(words()).toEqual(['upset', 'hopeful', 'relieved']);
  });

  it('goes from stone to stone with the arrow keys, and stops at the banks', async () => {
    render(<Line start={1} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(pressed()).toMatch(/^Turn 2/);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(pressed());
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(pressed()).toMatch(/^Turn 3/);
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(pressed()).toMatch(/^Turn 0/);
  });

  it('takes one stop on the way of the Tab key', async () => {
    render(
      <>
        <Line start={2} />
        <button type="button">Try it from here</button>
      </>,
    );
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Turn 2/);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Try it from here');
  });

  it('has a dotted line for trust only where trust is known', () => {
    const { rerender } = render(<Line />);
    expect(screen.getByText('trust')).toBeDefined();
    rerender(<Line of={stones.map((stone) => ({ ...stone, trust: null }))} />);
    expect(screen.queryByText('trust')).toBeNull();
  });
});
