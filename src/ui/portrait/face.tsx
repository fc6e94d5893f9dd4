import type { ReactNode } from 'react';
import { faceOutlines, noseLines, noseShades } from './face-shapes.ts';
import { hairShapeOf } from './hair-shapes.ts';
import { Inked } from './inked.tsx';
import type { Look } from './look.ts';
import { ink, metal, mouthInside, paper, tear, tongue } from './palette.ts';
import type { Pose, PosedPart } from './pose.ts';
import { posed } from './posed.ts';
import styles from './portrait.module.css';

interface FaceProps {
  look: Look;
  pose: Pose;
  clipId: string;
}

const fullBeard =
  'M-41-2C-41 16-38 32-30 45C-20 58-10 63 1 63S22 58 31 45C39 32 42 16 42-2C40 8 37 15 30 20C20 21 14 22 9 24Q1 21-8 24C-14 22-20 21-29 20C-36 15-39 8-41-2Z';
const longBeard =
  'M-41-2C-41 20-40 38-32 54C-24 74-10 88 2 88S26 76 33 54C40 38 42 20 42-2C40 8 37 15 30 20C20 21 14 22 9 24Q1 21-8 24C-14 22-20 21-29 20C-36 15-39 8-41-2Z';
const chinBeard = 'M-17 39C-18 52-10 61 1 61S20 52 19 39C14 44 9 46 1 46S-12 44-17 39Z';
const moustache = 'M0 23C-7 21-14 24-18 32C-12 31-6 30 0 29C7 30 13 31 19 32C15 24 8 21 0 23Z';

function Beard({ look }: { look: Look }): ReactNode {
  const { base, line } = look.hair;
  switch (look.beard) {
    case 'stubble':
      return <path d={fullBeard} fill={base} opacity=".2" />;
    case 'full':
      return <Inked d={fullBeard} fill={base} line={line} width={1.8} />;
    case 'long':
      return <Inked d={longBeard} fill={base} line={line} width={1.8} />;
    case 'goatee':
      return <Inked d={chinBeard} fill={base} line={line} width={1.6} />;
    default:
      return null;
  }
}

const frames = {
  round: 'M-33 1a14 14 0 1 0 28 0a14 14 0 1 0-28 0ZM5 1a14 14 0 1 0 28 0a14 14 0 1 0-28 0Z',
  square:
    'M-34-9Q-34-12-30-12L-8-12Q-4-12-4-8L-5 8Q-6 14-13 14L-25 14Q-32 14-33 8ZM34-9Q34-12 30-12L8-12Q4-12 4-8L5 8Q6 14 13 14L25 14Q32 14 33 8Z',
  wide: 'M-36-12C-28-13-12-12-5-10C-3 4-9 14-20 14S-35 4-36-12ZM36-12C28-13 12-12 5-10C3 4 9 14 20 14S35 4 36-12Z',
};

function Glasses({ look }: { look: Look }): ReactNode {
  if (look.glasses === 'none') return null;
  return (
    <>
      <path
        d={frames[look.glasses]}
        fill={paper}
        fillOpacity=".16"
        stroke={ink}
        strokeWidth="2.6"
      />
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
      <Inked
        d="M-40-6C-47-11-52-5-50 4C-48 13-44 19-39 16ZM40-6C47-11 51-5 49 4C47 13 43 19 39 16Z"
        fill={base}
        line={line}
      />
      <path
        d="M-43-2C-47-4-48 1-45 6M43-2C46-4 47 1 45 6"
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

const ageLines = {
  young: '',
  middle: 'M-27 13Q-21 17-14 14.5M14 14.5Q21 17 27 13',
  old: 'M-28 12Q-21 18-12 14M12 14Q21 18 28 12M-33-2L-38-5M-33 2L-38 3M33-2L38-5M33 2L38 3M-16-31Q0-35 17-31M-12-37Q2-40 14-37M-13 22Q-19 28-20 35M14 22Q20 28 21 35',
};

function Eye({ side, look, pose, clipId }: FaceProps & { side: 'Left' | 'Right' }): ReactNode {
  const { skin } = look;
  const part = <Name extends PosedPart>(name: Name) => posed(pose, name);
  const clip = `${clipId}${side}`;
  return (
    <g transform={`translate(${side === 'Left' ? -18.5 : 18.5} 1)`}>
      <path {...part(`lid${side}`)} fill={skin.shade} opacity=".75" />
      <g className={styles.blink}>
        <clipPath id={clip}>
          <path {...part(`clip${side}`)} />
        </clipPath>
        <path {...part(`white${side}`)} fill={paper} />
        <g clipPath={`url(#${clip})`}>
          <g {...part(`iris${side}`)}>
            <circle r="5.6" fill={look.iris} stroke={ink} strokeWidth="1.2" />
            <circle {...part(`pupil${side}`)} fill={ink} />
            <circle cx="1.8" cy="-2.2" r="1.5" fill={paper} />
          </g>
        </g>
        <path
          {...part(`under${side}`)}
          fill="none"
          stroke={skin.line}
          strokeWidth="1.2"
          opacity=".6"
        />
        <path {...part(`lash${side}`)} fill={skin.line} stroke={skin.line} strokeWidth=".8" />
      </g>
      <path
        {...part(`crease${side}`)}
        fill="none"
        stroke={skin.line}
        strokeWidth="1.3"
        opacity=".45"
      />
      <path
        {...part(`brow${side}`)}
        fill={look.hair.line}
        stroke={look.hair.line}
        strokeWidth=".6"
      />
    </g>
  );
}

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
      <g {...posed(pose, 'beard')}>
        <Beard look={look} />
      </g>
      <g {...posed(pose, 'features')}>
        <g {...posed(pose, 'flush')} fill={skin.blush}>
          <ellipse cx="-25" cy="18" rx="10" ry="6.5" />
          <ellipse cx="26" cy="18" rx="9" ry="6.5" />
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
        <Eye side="Left" {...props} />
        <Eye side="Right" {...props} />
        <path
          {...posed(pose, 'furrow')}
          d="M-3.5-13C-2.5-9-3-7-4.5-5M3.5-13C3-9 3.5-7 5-5"
          fill="none"
          stroke={skin.line}
          strokeWidth="1.6"
        />
        <g {...posed(pose, 'tear')}>
          <path
            d="M-25 5.5Q-19 8.5-12 6M12 6Q19 8.5 25 5.5"
            fill="none"
            stroke={tear}
            strokeWidth="2"
          />
          <path
            d="M-25 7.5C-28.5 12-28.5 16-25.5 16S-22.5 12-25 7.5Z"
            fill={tear}
            stroke={skin.line}
            strokeWidth=".9"
          />
        </g>
        <path d={noseShades[look.nose]} fill={skin.shade} opacity=".8" />
        <path d={noseLines[look.nose]} fill="none" stroke={skin.line} strokeWidth="2" />
        <g transform="translate(1 35)">
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
          <path
            {...posed(pose, 'creases')}
            d="M-19-6C-21.5-3-22 1-20.5 4M19-6C21.5-3 22 1 20.5 4"
            fill="none"
            stroke={skin.line}
            strokeWidth="1.3"
          />
        </g>
        {(look.beard === 'moustache' || look.beard === 'goatee') && (
          <Inked d={moustache} fill={look.hair.base} line={look.hair.line} width={1.4} />
        )}
        <Glasses look={look} />
      </g>
    </>
  );
}
