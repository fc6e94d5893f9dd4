import type { ReactNode } from 'react';
import { area } from './area.tsx';
import { hairShapeOf } from './hair-shapes.ts';
import { inked } from './inked.tsx';
import { line } from './line.tsx';
import type { Look } from './look.ts';
import { ink, paper } from './palette.ts';

function ropes(d: string, { hair }: Look): ReactNode {
  return (
    <>
      {line(d, hair.line, 12)}
      {line(d, hair.base, 8.6)}
      <g strokeDasharray="1.4 6.4">{line(d, hair.light, 5, 0.6)}</g>
    </>
  );
}

export function HairBehind({ look }: { look: Look }): ReactNode {
  const { behind, behindRopes } = hairShapeOf(look.hairStyle);
  const { base, line: edge } = look.hair;
  return (
    <>
      {behind && inked(behind, base, edge)}
      {behind && area(behind, edge, 0.3)}
      {behindRopes && ropes(behindRopes, look)}
    </>
  );
}

export function HairInFront({ look }: { look: Look }): ReactNode {
  const { hair, hairStyle, age, secondCloth } = look;
  const { front, frontRopes, strands, cloth, shaven } = hairShapeOf(hairStyle);
  return (
    <>
      {shaven && line('M-25-38C-20-46-12-50-3-51M3-51h2', paper, 3, 0.4)}
      {front &&
        (hairStyle === 'buzz'
          ? area(front, hair.base, 0.82)
          : !(hairStyle === 'bald' && age === 'young') &&
            inked(front, cloth ? secondCloth : hair.base, cloth ? ink : hair.line))}
      {strands && (cloth ? line(strands, ink, 1.5, 0.55) : line(strands, hair.light, 2, 0.9))}
      {frontRopes && ropes(frontRopes, look)}
    </>
  );
}
