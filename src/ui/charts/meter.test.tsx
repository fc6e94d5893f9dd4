import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Meter } from './meter.tsx';

it.each([
  [0, 10],
  [7, 10],
  [4, 4],
])('fills %i of %i blocks and says so', (value, max) => {
  render(<Meter label="trust" value={value} max={max} valueText={`${value} of ${max}`} />);
  const meter = screen.getByRole('meter', { name: 'trust' });
  expect(meter.getAttribute('aria-valuetext')).toBe(`${value} of ${max}`);
  const blocksOf = (path: Element | null) => path?.getAttribute('d')?.match(/M/g)?.length ?? 0;
  expect(blocksOf(meter.querySelector('path[data-filled]'))).toBe(value);
  expect(blocksOf(meter.querySelector('path:not([data-filled])'))).toBe(max - value);
});
