import type { ReactNode } from 'react';
import { bothSides } from './both-sides.ts';
import { line } from './line.tsx';
import type { Look } from './look.ts';
import { ink } from './palette.ts';

const frames = {
  round: 'M-33 1a14 14 0 1 0 28 0a14 14 0 1 0-28 0ZM5 1a14 14 0 1 0 28 0a14 14 0 1 0-28 0Z',
  square: bothSides('M-34-9Q-34-12-30-12L-8-12Q-4-12-4-8L-5 8Q-6 14-13 14L-25 14Q-32 14-33 8Z'),
  wide: bothSides('M-36-12R-18-12-5-10R-10 10-28 11-36-12Z'),
};

export function Glasses({ look: { glasses } }: { look: Look }): ReactNode {
  if (glasses === 'none') return null;
  return line(`${frames[glasses]}M-5-2Q0-6 5-2M-34-5L-44-8M34-5L42-8`, ink, 2.5);
}
