import type { ReactNode } from 'react';
import { roundedPath } from './rounded-path.ts';

/** A filled outline whose line is heavier on the side away from the light, as a pen draws it. */
export function inked(path: string, fill: string, line: string, width = 1.9): ReactNode {
  const d = roundedPath(path);
  return (
    <g stroke={line} strokeWidth={width} fillRule="evenodd">
      <path d={d} fill={line} transform="translate(.8 1.1)" />
      <path d={d} fill={fill} strokeWidth={width * 0.75} />
    </g>
  );
}
