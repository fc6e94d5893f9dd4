import type { ReactNode } from 'react';
import { memo, useMemo, useRef, useState } from 'react';
import { expressionFor } from './expression.ts';
import { Figure } from './figure.tsx';
import type { Presentation } from './look.ts';
import { lookFromSeed } from './look.ts';
import { paper } from './palette.ts';
import type { PortraitMood } from './portrait-mood.ts';
import styles from './portrait.module.css';
import { poseFor } from './pose.ts';
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
  const drawing = useRef<HTMLSpanElement>(null);
  const look = useMemo(() => lookFromSeed(seed, presentation), [seed, presentation]);
  const target = useMemo(() => expressionFor(mood, { trust, heat }), [mood, trust, heat]);
  const [first] = useState(() => poseFor(target, look));
  useLivePose(drawing, { look, first, target, speaking, blinks: crop === 'bust' });
  const viewBox = crop === 'face' ? '40 26 160 160' : '0 0 240 240';

  return (
    <span
      ref={drawing}
      className={[styles.portrait, styles[crop], className].filter(Boolean).join(' ')}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <svg viewBox={viewBox}>
        <rect width="240" height="240" fill={look.disc} />
        <circle cx="92" cy="88" r="92" fill={paper} opacity=".17" />
      </svg>
      <svg viewBox={viewBox} className={styles.figure}>
        <Figure look={look} pose={first} />
      </svg>
    </span>
  );
}

/** A drawn person, head and shoulders, whose face follows a mood and the meters. */
export const Portrait = memo(function Portrait(props: PortraitProps): ReactNode {
  return <Drawing key={`${props.presentation ?? 'any'} ${props.seed}`} {...props} />;
});
