import type { ReactNode } from 'react';
import { useId, useMemo, useRef, useState } from 'react';
import { Dress, DressBehind, ScarfDrape } from './dress.tsx';
import { expressionFor } from './expression.ts';
import { Face } from './face.tsx';
import { HairBehind, HairInFront } from './hair.tsx';
import type { Presentation } from './look.ts';
import { lookFromSeed } from './look.ts';
import { Neck } from './neck.tsx';
import type { PortraitMood } from './portrait-mood.ts';
import { paper } from './palette.ts';
import styles from './portrait.module.css';
import { poseFor } from './pose.ts';
import { posed } from './posed.ts';
import { useLivePose } from './use-live-pose.ts';

export interface PortraitProps {
  /** Decides the look, with `presentation`: the same seed is the same person for ever. */
  seed: string;
  presentation?: Presentation;
  mood: PortraitMood;
  /** 0 to 1; low trust narrows the eyes. */
  trust?: number;
  /** 0 to 1; heat lowers the brows and flushes. */
  heat?: number;
  speaking?: boolean;
  /** The accessible name; without it the drawing is hidden from screen readers. */
  label?: string;
  className?: string;
  /** `face` for small avatars, which don't move by themselves. */
  crop?: 'bust' | 'face';
}

function Drawing({
  seed,
  presentation = 'any',
  mood,
  trust,
  heat,
  speaking = false,
  label,
  className,
  crop = 'bust',
}: PortraitProps): ReactNode {
  const drawing = useRef<SVGSVGElement>(null);
  const clipId = useId();
  const look = useMemo(() => lookFromSeed(seed, presentation), [seed, presentation]);
  const target = useMemo(() => expressionFor(mood, { trust, heat }), [mood, trust, heat]);
  const [pose] = useState(() => poseFor(target, look));
  useLivePose(drawing, look, target, speaking);

  return (
    <svg
      ref={drawing}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={crop === 'face' ? '40 26 160 160' : '0 0 240 240'}
      className={[styles.portrait, styles[crop], styles[`rhythm${look.rhythm}`], className].join(
        ' ',
      )}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <rect width="240" height="240" fill={look.disc} />
      <circle cx="92" cy="88" r="92" fill={paper} opacity=".17" />
      <g transform={`matrix(${look.mirrored ? -1.1 : 1.1} 0 0 1.1 120 112)`}>
        <g className={styles.head}>
          <g {...posed(pose, 'head')}>
            <HairBehind look={look} />
          </g>
        </g>
        <g className={styles.body}>
          <g {...posed(pose, 'body')}>
            <DressBehind look={look} />
            <Neck look={look} />
            <Dress look={look} />
            <ScarfDrape look={look} />
          </g>
        </g>
        <g className={styles.head}>
          <g {...posed(pose, 'head')}>
            <Face look={look} pose={pose} clipId={clipId} />
            <HairInFront look={look} />
          </g>
        </g>
      </g>
    </svg>
  );
}

/** A drawn person, head and shoulders, whose face follows a mood and the meters. */
export function Portrait(props: PortraitProps): ReactNode {
  return <Drawing key={`${props.presentation ?? 'any'} ${props.seed}`} {...props} />;
}
