import type { ReactNode } from 'react';
import { Inked } from './inked.tsx';
import type { Look } from './look.ts';

export function Neck({ look }: { look: Look }): ReactNode {
  const half = look.feminine ? 17 : 21;
  const foot = half + 20;
  const { base, shade, line } = look.skin;
  return (
    <>
      <Inked
        d={`M${-half} 30C${-half} 60 ${-half - 1} 72 ${-foot} 82L${-foot} 130L${foot} 130L${foot} 82C${half + 1} 72 ${half} 60 ${half} 30Z`}
        fill={base}
        line={line}
      />
      <path
        d={`M${-half + 1} 40L${half - 1} 40L${half - 1} 54C${half - 8} 70 ${-half + 12} 74 ${-half} 68Z`}
        fill={shade}
      />
      <path
        d="M-13 96Q-8 93-3 96M13 96Q8 93 4 96"
        fill="none"
        stroke={line}
        strokeWidth="1.4"
        opacity=".5"
      />
    </>
  );
}
