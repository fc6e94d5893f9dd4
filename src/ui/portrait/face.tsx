import type { ReactNode } from 'react';
import { area } from './area.tsx';
import { Beard, Moustache } from './beard.tsx';
import { bothSides } from './both-sides.ts';
import { Ears } from './ears.tsx';
import { Eye } from './eye.tsx';
import { faceOutlines, noseLines } from './face-shapes.ts';
import { Glasses } from './glasses.tsx';
import { inked } from './inked.tsx';
import { line } from './line.tsx';
import type { Look } from './look.ts';
import { Mouth } from './mouth.tsx';
import type { Pose } from './pose.ts';
import { posed } from './posed.ts';

interface FaceProps {
  look: Look;
  pose: Pose;
  clipId: string;
}

const cheekShade = 'M-41-10R-30 39-4 55R-32 21-34-26Z';
const freckles = 'M-28 14h.1M-23 17h.1M-19 14h.1M-25 20h.1M20 14h.1M25 17h.1M29 14h.1M23 20h.1';
const ageLines = {
  young: '',
  middle: bothSides('M-27 13Q-21 17-14 14'),
  old: `${bothSides('M-28 12Q-21 17-12 14M-33-2L-38-5M-33 2L-38 3M-14 22Q-20 28-21 35')}M-16-31Q0-35 17-31M-12-37Q2-40 14-37`,
};

function cheek(x: number, blush: string): ReactNode {
  return (
    <g fill={blush}>
      <ellipse cx={x} cy="18" rx="12" ry="8" opacity=".5" />
      <ellipse cx={x} cy="18" rx="12" ry="5.6" opacity=".6" />
    </g>
  );
}

export function Face(props: FaceProps): ReactNode {
  const { look, pose } = props;
  const { skin } = look;
  const nose = noseLines[look.nose];
  return (
    <>
      <Ears look={look} />
      {inked(faceOutlines[look.face], skin.base, skin.line)}
      {area(cheekShade, skin.shade, 0.55)}
      <g {...posed(pose, 'features')}>
        <g {...posed(pose, 'flush')}>
          {cheek(-25, skin.blush)}
          {cheek(26, skin.blush)}
        </g>
        {look.freckles && line(freckles, skin.lip, 1.7, 0.8)}
        {line(ageLines[look.age], skin.line, 1.3, 0.45)}
        <g {...posed(pose, 'creases')}>{line(bothSides('M-19 29R-21 34-20 39'), skin.line, 1.3)}</g>
      </g>
      <g {...posed(pose, 'beard')}>
        <Beard look={look} />
      </g>
      <g {...posed(pose, 'features')}>
        <Eye side="Left" {...props} />
        <Eye side="Right" {...props} />
        <g {...posed(pose, 'furrow')}>{line(bothSides('M-3-13R-3-7-4-5'), skin.line, 1.6)}</g>
        {area(nose, skin.shade, 0.8)}
        {line(nose, skin.line, 1.7)}
        <Mouth {...props} />
        <Moustache look={look} />
        <Glasses look={look} />
      </g>
    </>
  );
}
