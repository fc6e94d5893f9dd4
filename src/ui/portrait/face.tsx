import type { ReactNode } from 'react';
import { Beard, Moustache } from './beard.tsx';
import { bothSides } from './both-sides.ts';
import { Eye } from './eye.tsx';
import { faceOutlines, noseLines, noseShades } from './face-shapes.ts';
import { hairShapeOf } from './hair-shapes.ts';
import { Inked } from './inked.tsx';
import type { Look } from './look.ts';
import { ink, metal, mouthInside, paper, tongue } from './palette.ts';
import type { Pose } from './pose.ts';
import { posed } from './posed.ts';

interface FaceProps {
  look: Look;
  pose: Pose;
  clipId: string;
}

const frames = {
  round: 'M-33 1a14 14 0 1 0 28 0a14 14 0 1 0-28 0ZM5 1a14 14 0 1 0 28 0a14 14 0 1 0-28 0Z',
  square: bothSides('M-34-9Q-34-12-30-12L-8-12Q-4-12-4-8L-5 8Q-6 14-13 14L-25 14Q-32 14-33 8Z'),
  wide: bothSides('M-36-12C-28-13-12-12-5-10C-3 4-9 14-20 14S-35 4-36-12Z'),
};

function Glasses({ look }: { look: Look }): ReactNode {
  if (look.glasses === 'none') return null;
  return (
    <>
      <path d={frames[look.glasses]} fill="none" stroke={ink} strokeWidth="2.6" />
      <path d="M-5-2Q0-6 5-2M-34-5L-44-8M34-5L42-8" fill="none" stroke={ink} strokeWidth="2.4" />
    </>
  );
}

function Earring({ look, x }: { look: Look; x: number }): ReactNode {
  switch (look.earrings) {
    case 'none':
      return null;
    case 'stud':
      return <circle cx={x} cy="17" r="2.6" fill={metal} stroke={ink} />;
    case 'hoop':
      return <circle cx={x} cy="24" r="7" fill="none" stroke={metal} strokeWidth="2.4" />;
    case 'drop':
      return (
        <path
          d={`M${x} 16v5l-3.5 8h7l-3.5-8`}
          fill={look.secondCloth}
          stroke={ink}
          strokeWidth="1.4"
        />
      );
  }
}

function Ears({ look }: { look: Look }): ReactNode {
  if (hairShapeOf(look.hairStyle).coversEars) return null;
  const { base, line, shade } = look.skin;
  return (
    <>
      <Inked d={bothSides('M-40-6C-47-11-52-5-50 4C-48 13-44 19-39 16Z')} fill={base} line={line} />
      <path
        d={bothSides('M-43-2C-47-4-48 1-45 6')}
        fill="none"
        stroke={line}
        strokeWidth="1.5"
        opacity=".7"
      />
      <path d="M-42 8L-39 15L-39 4Z" fill={shade} />
      <Earring look={look} x={-45} />
      <Earring look={look} x={44} />
    </>
  );
}

const cheeks =
  'M-38 18a12.5 8 0 1 0 25 0a12.5 8 0 1 0-25 0ZM15 18a11.5 8 0 1 0 23 0a11.5 8 0 1 0-23 0Z';

const ageLines = {
  young: '',
  middle: bothSides('M-27 13Q-21 17-14 14.5'),
  old: `${bothSides('M-28 12Q-21 17-12 14M-33-2L-38-5M-33 2L-38 3M-14 22Q-20 28-21 35')}M-16-31Q0-35 17-31M-12-37Q2-40 14-37`,
};

export function Face(props: FaceProps): ReactNode {
  const { look, pose } = props;
  const { skin } = look;
  const outline = faceOutlines[look.face];
  return (
    <>
      <Ears look={look} />
      <Inked d={outline} fill={skin.base} line={skin.line} />
      <path
        d="M-41-10C-41 12-37 30-27 42C-20 50-12 54-4 55C-18 46-30 32-34 12C-36 2-37-14-34-26Z"
        fill={skin.shade}
        opacity=".55"
      />
      <g {...posed(pose, 'features')}>
        <g {...posed(pose, 'flush')} fill={skin.blush}>
          <path d={cheeks} opacity=".5" />
          <path d={cheeks} transform="translate(0 5.4) scale(1 .7)" opacity=".6" />
        </g>
        {look.freckles && (
          <path
            d="M-28 14h.1M-23 17h.1M-19 13.5h.1M-25 20h.1M20 14h.1M25 17h.1M29 13.5h.1M23 20h.1"
            stroke={skin.lip}
            strokeWidth="1.7"
            opacity=".8"
          />
        )}
        <path
          d={ageLines[look.age]}
          fill="none"
          stroke={skin.line}
          strokeWidth="1.3"
          opacity=".45"
        />
        <path
          {...posed(pose, 'creases')}
          d={bothSides('M-19-6C-21.5-3-22 1-20.5 4')}
          fill="none"
          stroke={skin.line}
          strokeWidth="1.3"
          transform="translate(1 35)"
        />
      </g>
      <g {...posed(pose, 'beard')}>
        <Beard look={look} />
      </g>
      <g {...posed(pose, 'features')}>
        <Eye side="Left" {...props} />
        <Eye side="Right" {...props} />
        <path
          {...posed(pose, 'furrow')}
          d={bothSides('M-3.5-13C-2.5-9-3-7-4.5-5')}
          fill="none"
          stroke={skin.line}
          strokeWidth="1.6"
        />

        <path d={noseShades[look.nose]} fill={skin.shade} opacity=".8" />
        <path d={noseLines[look.nose]} fill="none" stroke={skin.line} strokeWidth="1.7" />
        <g transform="translate(1 35)">
          {look.beard !== 'none' && (
            <path {...posed(pose, 'lips')} fill="none" stroke={skin.base} strokeWidth="3.4" />
          )}
          <path {...posed(pose, 'lips')} fill={skin.lip} />
          <path {...posed(pose, 'mouth')} fill={mouthInside} />
          <path {...posed(pose, 'tongue')} fill={tongue} />
          <path {...posed(pose, 'teeth')} fill={paper} />
          <path {...posed(pose, 'mouth')} fill="none" stroke={skin.line} strokeWidth="1.7" />
          <path
            {...posed(pose, 'below')}
            fill="none"
            stroke={skin.line}
            strokeWidth="1.5"
            opacity=".5"
          />
        </g>
        <Moustache look={look} />
        <Glasses look={look} />
      </g>
    </>
  );
}
