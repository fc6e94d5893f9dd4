import type { ReactNode } from 'react';
import { bothSides } from './both-sides.ts';
import { inked } from './inked.tsx';
import { line } from './line.tsx';
import type { Look } from './look.ts';

const top = 'C40 8 37 15 30 20Q20 21 9 24Q1 21-8 24Q-20 21-29 20C-36 15-39 8-41-2Z';
const full = `M-41-2C-41 16-38 32-30 45C-20 58-10 63 1 63S22 58 31 45C39 32 42 16 42-2${top}`;
const long = `M-41-2C-41 20-40 38-32 54C-24 74-10 88 2 88S26 76 33 54C40 38 42 20 42-2${top}`;
const goatee = 'M-17 39C-18 52-10 61 1 61S20 52 19 39Q11 46 1 46T-17 39Z';
const hairs = bothSides(
  'M-34 22Q-33 34-27 42M-25 30Q-23 42-17 50M-14 48Q-10 54-5 56M-16 27Q-9 24-4 26',
);

export function Beard({ look: { beard, hair, skin } }: { look: Look }): ReactNode {
  switch (beard) {
    case 'stubble':
      return <path d={full} fill={skin.line} opacity=".12" transform="scale(.94 .95)" />;
    case 'full':
    case 'long':
      return (
        <>
          {inked(beard === 'full' ? full : long, hair.base, hair.line)}
          {line(hairs, hair.light, 1.6, 0.7)}
        </>
      );
    case 'goatee':
      return inked(goatee, hair.base, hair.line, 1.6);
    case 'moustache':
    case 'none':
      return null;
  }
}

export function Moustache({ look: { beard, hair } }: { look: Look }): ReactNode {
  if (beard !== 'moustache' && beard !== 'goatee') return null;
  return inked(bothSides('M0 23R-11 24-18 32Q-10 30 0 29Z'), hair.base, hair.line, 1.4);
}
