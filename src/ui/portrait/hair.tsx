import type { ReactNode } from 'react';
import { hairShapeOf } from './hair-shapes.ts';
import { Inked } from './inked.tsx';
import type { Look } from './look.ts';
import { ink, paper } from './palette.ts';

function Ropes({ d, look }: { d: string; look: Look }): ReactNode {
  const { base, light, line } = look.hair;
  return (
    <>
      <path d={d} fill="none" stroke={line} strokeWidth="12" />
      <path d={d} fill="none" stroke={base} strokeWidth="8.6" />
      <path
        d={d}
        fill="none"
        stroke={light}
        strokeWidth="5"
        strokeDasharray="1.4 6.4"
        opacity=".6"
      />
    </>
  );
}

export function HairBehind({ look }: { look: Look }): ReactNode {
  const { behind, behindRopes } = hairShapeOf(look.hairStyle);
  return (
    <>
      {behind && <Inked d={behind} fill={look.hair.base} line={look.hair.line} />}
      {behind && <path d={behind} fill={look.hair.line} opacity=".3" />}
      {behindRopes && <Ropes d={behindRopes} look={look} />}
    </>
  );
}

export function HairInFront({ look }: { look: Look }): ReactNode {
  const { frontRopes, strands, cloth, cropped, ...shape } = hairShapeOf(look.hairStyle);
  const front = look.hairStyle === 'bald' && look.age === 'young' ? undefined : shape.front;
  return (
    <>
      {(cropped || look.hairStyle === 'bald') && (
        <path
          d="M-25-38C-20-46-12-50-3-51M3-51l2 0"
          fill="none"
          stroke={paper}
          strokeWidth="3"
          opacity=".4"
        />
      )}
      {front && cropped && <path d={front} fill={look.hair.base} opacity=".82" />}
      {front && !cropped && (
        <Inked
          d={front}
          fill={cloth ? look.secondCloth : look.hair.base}
          line={cloth ? ink : look.hair.line}
        />
      )}
      {strands && (
        <path
          d={strands}
          fill="none"
          stroke={cloth ? ink : look.hair.light}
          strokeWidth={cloth ? 1.5 : 2}
          opacity={cloth ? 0.55 : 0.9}
        />
      )}
      {frontRopes && <Ropes d={frontRopes} look={look} />}
    </>
  );
}
