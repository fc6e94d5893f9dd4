import type { ReactNode } from 'react';

interface InkedProps {
  d: string;
  fill: string;
  line: string;
  width?: number;
}

/** A filled outline whose line is heavier on the side away from the light, as a pen draws it. */
export function Inked({ d, fill, line, width = 1.9 }: InkedProps): ReactNode {
  return (
    <>
      <path
        d={d}
        transform="translate(.8 1.1)"
        fill={line}
        stroke={line}
        strokeWidth={width}
        fillRule="evenodd"
      />
      <path d={d} fill={fill} stroke={line} strokeWidth={width * 0.75} fillRule="evenodd" />
    </>
  );
}
