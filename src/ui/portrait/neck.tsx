import type { ReactNode } from 'react';
import { area } from './area.tsx';
import { inked } from './inked.tsx';
import { line } from './line.tsx';
import type { Look } from './look.ts';

export function Neck({ look }: { look: Look }): ReactNode {
  const half = look.feminine ? 17 : 21;
  const foot = half + 20;
  const { skin } = look;
  return (
    <>
      {inked(
        `M-${half} 30Q-${half} 72-${foot} 82V130H${foot}V82Q${half} 72 ${half} 30Z`,
        skin.base,
        skin.line,
      )}
      {area(`M-${half - 1} 40H${half - 1}V54C${half - 8} 70-6 74-${half} 68Z`, skin.shade)}
      {line('M-13 96Q-8 93-3 96M13 96Q8 93 4 96', skin.line, 1.4, 0.5)}
    </>
  );
}
