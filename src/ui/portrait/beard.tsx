import type { ReactNode } from 'react';
import { Inked } from './inked.tsx';
import { bothSides } from './both-sides.ts';
import type { Look } from './look.ts';

const fullBeard =
  'M-41-2C-41 16-38 32-30 45C-20 58-10 63 1 63S22 58 31 45C39 32 42 16 42-2C40 8 37 15 30 20C20 21 14 22 9 24Q1 21-8 24C-14 22-20 21-29 20C-36 15-39 8-41-2Z';
const longBeard =
  'M-41-2C-41 20-40 38-32 54C-24 74-10 88 2 88S26 76 33 54C40 38 42 20 42-2C40 8 37 15 30 20C20 21 14 22 9 24Q1 21-8 24C-14 22-20 21-29 20C-36 15-39 8-41-2Z';
const chinBeard = 'M-17 39C-18 52-10 61 1 61S20 52 19 39C14 44 9 46 1 46S-12 44-17 39Z';
const moustache = 'M0 23C-7 21-14 24-18 32C-12 31-6 30 0 29C7 30 13 31 19 32C15 24 8 21 0 23Z';

function Hairs({ look }: { look: Look }): ReactNode {
  return (
    <path
      d={bothSides('M-34 22Q-33 34-27 42M-25 30Q-23 42-17 50M-14 48Q-10 54-5 56M-16 27Q-9 24-4 26')}
      fill="none"
      stroke={look.hair.light}
      strokeWidth="1.6"
      opacity=".7"
    />
  );
}

export function Beard({ look }: { look: Look }): ReactNode {
  const { base, line } = look.hair;
  switch (look.beard) {
    case 'stubble':
      return <path d={fullBeard} fill={look.skin.line} opacity=".12" transform="scale(.94 .95)" />;
    case 'full':
      return (
        <>
          <Inked d={fullBeard} fill={base} line={line} width={1.8} />
          <Hairs look={look} />
        </>
      );
    case 'long':
      return (
        <>
          <Inked d={longBeard} fill={base} line={line} width={1.8} />
          <Hairs look={look} />
        </>
      );
    case 'goatee':
      return <Inked d={chinBeard} fill={base} line={line} width={1.6} />;
    case 'moustache':
    case 'none':
      return null;
  }
}

export function Moustache({ look }: { look: Look }): ReactNode {
  if (look.beard !== 'moustache' && look.beard !== 'goatee') return null;
  return <Inked d={moustache} fill={look.hair.base} line={look.hair.line} width={1.4} />;
}
