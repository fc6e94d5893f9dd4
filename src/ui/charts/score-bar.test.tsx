import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ScoreBar } from './score-bar.tsx';

describe('a result with its bar', () => {
  it('says the score and the guess', () => {
    const guess = { score: 40, label: 'your guess' };
    render(<ScoreBar tone="empathy" label="Empathy" score={71} guess={guess} />);
    const bar = screen.getByRole('meter', { name: 'Empathy' });
    expect(bar.getAttribute('aria-valuenow')).toBe('71');
    expect(bar.getAttribute('aria-valuetext')).toBe('71, your guess 40');
    expect(screen.getByText('your guess 40')).toBeDefined();
    expect(bar.querySelectorAll('circle')).toHaveLength(2);
  });

  it('has a square for outcome, and no mark where nothing was guessed', () => {
    render(<ScoreBar tone="outcome" label="Outcome" score={0} guess={null} />);
    const bar = screen.getByRole('meter', { name: 'Outcome' });
    expect(bar.getAttribute('aria-valuetext')).toBe('0');
    expect(bar.querySelectorAll('circle')).toHaveLength(0);
    expect(bar.querySelectorAll('rect')).toHaveLength(1);
  });
});
