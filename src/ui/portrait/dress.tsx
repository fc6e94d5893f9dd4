import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { dressLayers } from './dress-layers.ts';
import { inked } from './inked.tsx';
import { line } from './line.tsx';
import type { Look } from './look.ts';
import { ink } from './palette.ts';

function pen(d: string): ReactNode {
  return line(d, ink, 1.7, 0.75);
}

export function DressBehind({ look }: { look: Look }): ReactNode {
  if (look.dress !== 'hoodie') return null;
  return inked('M-46 92R-33 59 33 59 46 92Z', look.cloth, ink);
}

export function Dress({ look }: { look: Look }): ReactNode {
  return (
    <g transform={look.feminine ? 'scale(.88 1)' : undefined}>
      {dressLayers[look.dress].map(([material, d]) => (
        <Fragment key={d}>{material === 'pen' ? pen(d) : inked(d, look[material], ink)}</Fragment>
      ))}
    </g>
  );
}

/** The part of a headscarf that lies over neck and shoulders. */
export function ScarfDrape({ look }: { look: Look }): ReactNode {
  if (look.hairStyle !== 'headscarf') return null;
  return (
    <>
      {inked(
        'M-40 44C-42 66-56 82-70 94L-62 130H62L70 94C58 82 42 66 40 44Z',
        look.secondCloth,
        ink,
      )}
      {pen('M-34 66C-30 92 12 104 46 92M-48 84R-8 107 30 108M34 62R25 80 8 90')}
    </>
  );
}
