import type { ReactNode } from 'react';
import { area } from './area.tsx';
import { bothSides } from './both-sides.ts';
import { hairShapeOf } from './hair-shapes.ts';
import { inked } from './inked.tsx';
import { line } from './line.tsx';
import type { Look } from './look.ts';
import { ink, metal } from './palette.ts';

function earring({ earrings, secondCloth }: Look, x: number): ReactNode {
  switch (earrings) {
    case 'none':
      return null;
    case 'stud':
      return <circle cx={x} cy="17" r="2.6" fill={metal} stroke={ink} />;
    case 'hoop':
      return <circle cx={x} cy="24" r="7" fill="none" stroke={metal} strokeWidth="2.4" />;
    case 'drop':
      return <path d={`M${x} 16v5l-3.5 8h7l-3.5-8`} fill={secondCloth} stroke={ink} />;
  }
}

export function Ears({ look }: { look: Look }): ReactNode {
  if (hairShapeOf(look.hairStyle).coversEars) return null;
  const { base, line: edge, shade } = look.skin;
  return (
    <>
      {inked(bothSides('M-40-6R-49-6-46 14-39 16Z'), base, edge)}
      {line(bothSides('M-43-2R-47-1-45 6'), edge, 1.5, 0.7)}
      {area('M-42 8L-39 15V4Z', shade)}
      {earring(look, -45)}
      {earring(look, 44)}
    </>
  );
}
