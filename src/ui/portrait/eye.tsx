import type { ReactNode } from 'react';
import { area } from './area.tsx';
import { line } from './line.tsx';
import type { Look } from './look.ts';
import { ink, paper, tear } from './palette.ts';
import type { Pose } from './pose.ts';
import { posed } from './posed.ts';

interface EyeProps {
  side: 'Left' | 'Right';
  look: Look;
  pose: Pose;
  clipId: string;
}

export function Eye({ side, look, pose, clipId }: EyeProps): ReactNode {
  const { skin, hair } = look;
  const clip = clipId + side;
  const sign = side === 'Left' ? -1 : 1;
  const white = posed(pose, `white${side}`);
  return (
    <g transform={`translate(${sign * 18.5} 1) scale(1.1)`}>
      {area(posed(pose, `lid${side}`), skin.shade, 0.75)}
      <clipPath id={clip}>
        <path {...white} />
      </clipPath>
      {area(white, paper)}
      <g clipPath={`url(#${clip})`}>
        <g {...posed(pose, 'tear')}>{line(white, tear, 3)}</g>
        <g {...posed(pose, 'iris')} fill={ink}>
          <circle r="5.6" fill={look.iris} stroke={ink} strokeWidth="1.2" />
          <circle {...posed(pose, 'pupil')} />
          <circle cx="1.8" cy="-2.2" r="1.5" fill={paper} />
        </g>
        <g {...posed(pose, 'tear')}>
          <circle cx={sign * -4} cy="3" r="1.3" fill={paper} />
        </g>
      </g>
      {line(posed(pose, `under${side}`), skin.line, 1.2, 0.6)}
      <path {...posed(pose, `lash${side}`)} fill={skin.line} stroke={skin.line} strokeWidth=".8" />
      {line(posed(pose, `crease${side}`), skin.line, 1.3, 0.45)}
      <path {...posed(pose, `brow${side}`)} fill={hair.line} stroke={hair.line} strokeWidth=".6" />
    </g>
  );
}
