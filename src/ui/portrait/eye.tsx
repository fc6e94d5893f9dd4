import type { ReactNode } from 'react';
import type { Look } from './look.ts';
import { ink, paper, tear } from './palette.ts';
import styles from './portrait.module.css';
import type { Pose, PosedPart } from './pose.ts';
import { posed } from './posed.ts';

interface EyeProps {
  side: 'Left' | 'Right';
  look: Look;
  pose: Pose;
  clipId: string;
}

export function Eye({ side, look, pose, clipId }: EyeProps): ReactNode {
  const { skin } = look;
  const part = (name: PosedPart) => posed(pose, name);
  const clip = `${clipId}${side}`;
  return (
    <g transform={`translate(${side === 'Left' ? -18.5 : 18.5} 1) scale(1.1)`}>
      <path {...part(`lid${side}`)} fill={skin.shade} opacity=".75" />
      <g className={styles.blink}>
        <clipPath id={clip}>
          <path {...part(`white${side}`)} />
        </clipPath>
        <path {...part(`white${side}`)} fill={paper} />
        <g clipPath={`url(#${clip})`}>
          <g {...part('tear')}>
            <path {...part(`white${side}`)} fill="none" stroke={tear} strokeWidth="3" />
          </g>
          <g {...part(`iris${side}`)}>
            <circle r="5.6" fill={look.iris} stroke={ink} strokeWidth="1.2" />
            <circle {...part(`pupil${side}`)} fill={ink} />
            <circle cx="1.8" cy="-2.2" r="1.5" fill={paper} />
          </g>
          <g {...part('tear')}>
            <circle cx={side === 'Left' ? 4 : -4} cy="3" r="1.3" fill={paper} />
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
