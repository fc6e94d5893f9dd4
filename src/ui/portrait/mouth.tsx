import type { ReactNode } from 'react';
import { area } from './area.tsx';
import { line } from './line.tsx';
import type { Look } from './look.ts';
import { mouthInside, paper, tongue } from './palette.ts';
import type { Pose } from './pose.ts';
import { posed } from './posed.ts';

export function Mouth({ look: { beard, skin }, pose }: { look: Look; pose: Pose }): ReactNode {
  const lips = posed(pose, 'lips');
  const mouth = posed(pose, 'mouth');
  return (
    <g transform="translate(1 35)">
      {beard !== 'none' && line(lips, skin.base, 3.4)}
      {area(lips, skin.lip)}
      {area(mouth, mouthInside)}
      {area(posed(pose, 'tongue'), tongue)}
      {area(posed(pose, 'teeth'), paper)}
      {line(mouth, skin.line, 1.7)}
      {line(posed(pose, 'below'), skin.line, 1.5, 0.5)}
    </g>
  );
}
