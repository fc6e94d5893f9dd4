import type { ReactNode } from 'react';
import { memo, useId } from 'react';
import { Dress, DressBehind, ScarfDrape } from './dress.tsx';
import { Face } from './face.tsx';
import { HairBehind, HairInFront } from './hair.tsx';
import type { Look } from './look.ts';
import { Neck } from './neck.tsx';
import type { Pose } from './pose.ts';
import { posed } from './posed.ts';

interface FigureProps {
  look: Look;
  pose: Pose;
}

/** The person, in a first pose; later ones are written by attribute. */
export const Figure = memo(function Figure({ look, pose }: FigureProps): ReactNode {
  const clipId = useId();
  const head = posed(pose, 'head');
  return (
    <g
      transform={`matrix(${look.mirrored ? -1.1 : 1.1} 0 0 1.1 120 112)`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <g {...head}>
        <HairBehind look={look} />
      </g>
      <g {...posed(pose, 'body')}>
        <DressBehind look={look} />
        <Neck look={look} />
        <Dress look={look} />
        <ScarfDrape look={look} />
      </g>
      <g {...head}>
        <Face look={look} pose={pose} clipId={clipId} />
        <HairInFront look={look} />
      </g>
    </g>
  );
});
