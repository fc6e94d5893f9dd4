import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AttitudeSquare, type AttitudeSquareProps } from './attitude-square.tsx';

const square: AttitudeSquareProps = {
  description: 'Empathy 71, outcome 64: seen and solved. You guessed 40 and 70.',
  acrossLabel: 'Empathy',
  upLabel: 'Outcome',
  corners: {
    topLeft: 'Rude fix',
    topRight: 'Seen & solved',
    bottomLeft: 'Let down',
    bottomRight: 'Genuine failure',
  },
  mine: { across: 71, up: 64, label: 'You' },
  guess: { across: 40, up: 70, label: 'Your guess' },
  earlier: [{ across: 0, up: 0, label: 'Monday' }],
  regions: [],
};

const currentCorner = () => document.querySelector('span[data-current="true"]')?.textContent;
const shownPoints = () => [...document.querySelectorAll('text')].map((text) => text.textContent);
const positionOf = (label: string) => {
  const text = [...document.querySelectorAll('text')].find((one) => one.textContent === label);
  return {
    x: Number.parseFloat(text?.getAttribute('x') ?? ''),
    y: Number.parseFloat(text?.getAttribute('y') ?? ''),
  };
};

describe('the square', () => {
  it('is one picture with its words for those who listen', () => {
    render(<AttitudeSquare {...square} />);
    expect(screen.getByRole('img', { name: square.description })).toBeDefined();
  });

  it('shows Ana where she is, where she thought she was, and how far that is', () => {
    render(<AttitudeSquare {...square} />);
    expect(shownPoints()).toEqual(['Your guess', 'You']);
    expect(positionOf('You').y).toBeGreaterThan(positionOf('Your guess').y);
    expect(positionOf('You').x).toBeGreaterThan(positionOf('Your guess').x);
  });

  it.each([
    [100, 100, 'Seen & solved'],
    [50, 49, 'Genuine failure'],
    [49, 50, 'Rude fix'],
    [0, 0, 'Let down'],
  ])('names the corner of %i across and %i up: %s', (across, up, name) => {
    render(<AttitudeSquare {...square} mine={{ across, up, label: 'You' }} />);
    expect(currentCorner()).toBe(name);
  });

  it('names no corner while there is no score', () => {
    render(<AttitudeSquare {...square} mine={null} guess={null} />);
    expect(currentCorner()).toBeUndefined();
    expect(shownPoints()).toEqual([]);
  });

  it('shades where the endings lie, and outlines the one that was reached', () => {
    const whole = { least: 0, greatest: 100 };
    const regions = [
      { label: 'A date to count on', across: whole, up: whole, current: true },
      {
        label: 'Heard as a lie',
        across: { least: 30, greatest: 30 },
        up: { least: 0, greatest: 0 },
      },
    ];
    render(<AttitudeSquare {...square} regions={regions} />);
    const shades = [...document.querySelectorAll('rect[data-current]')];
    expect(shades.map((shade) => shade.getAttribute('data-current'))).toEqual(['true', 'false']);
    const widths = shades.map((shade) => Number.parseFloat(shade.getAttribute('width') ?? ''));
    expect(widths[0]).toBe(88);
    expect(widths[1]).toBeGreaterThan(0);
  });
});
