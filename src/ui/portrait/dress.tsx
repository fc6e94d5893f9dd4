import type { ReactNode } from 'react';
import { bothSides } from './both-sides.ts';
import { Inked } from './inked.tsx';
import type { Look } from './look.ts';
import { ink } from './palette.ts';

/** Shoulders and trunk below a neckline that runs from -`half` to `half`. */
function trunk(wide: number, half: number, neckline: string): string {
  return `M${-half} 76${neckline}C${half + 14} 83 ${wide - 16} 84 ${wide} 106C${wide + 8} 120 ${wide + 10} 140 ${wide + 12} 170L${-wide - 12} 170C${-wide - 10} 140 ${-wide - 8} 120 ${-wide} 106C${-wide + 16} 84 ${-half - 14} 83 ${-half} 76Z`;
}

function Lines({ d, width = 1.6 }: { d: string; width?: number }): ReactNode {
  return <path d={d} fill="none" stroke={ink} strokeWidth={width} opacity=".75" />;
}

function Collar({ fill }: { fill: string }): ReactNode {
  return (
    <Inked
      d={bothSides('M-21 66C-27 70-31 76-32 82L-15 106L0 92C-10 86-18 78-21 66Z')}
      fill={fill}
      line={ink}
      width={2}
    />
  );
}

export function DressBehind({ look }: { look: Look }): ReactNode {
  if (look.dress !== 'hoodie') return null;
  return <Inked d="M-50 92C-54 66-36 52 0 52S54 66 50 92Z" fill={look.cloth} line={ink} />;
}

export function Dress({ look }: { look: Look }): ReactNode {
  const { cloth, secondCloth, linen } = look;
  const wide = look.feminine ? 68 : 79;
  const half = look.feminine ? 25 : 28;
  const crew = trunk(wide, half, `C${-half + 8} 100 ${half - 8} 100 ${half} 76`);
  const deep = trunk(wide, half, `C${-half + 6} 100-8 118 0 126C8 118 ${half - 6} 100 ${half} 76`);
  const sleeves = bothSides(
    `M${-wide + 12} 170C${-wide + 12} 150 ${-wide + 14} 140 ${-wide + 17} 128`,
  );
  switch (look.dress) {
    case 'crew':
      return (
        <>
          <Inked d={crew} fill={cloth} line={ink} />
          <Lines d={`M${-half - 5} 79C${-half + 4} 108 ${half - 4} 108 ${half + 5} 79${sleeves}`} />
        </>
      );
    case 'blouse':
      return (
        <>
          <Inked d={deep} fill={cloth} line={ink} />
          <Lines
            d={`M-7 124C-16 130-18 144-16 160M7 124C15 132 16 144 14 158M0 126L0 170${sleeves}`}
          />
          <Inked
            d={bothSides('M-25 74C-34 84-26 112-4 128C-8 112-20 96-21 74Z')}
            fill={cloth}
            line={ink}
            width={1.8}
          />
        </>
      );
    case 'shirt':
      return (
        <>
          <Inked d={crew} fill={linen} line={ink} />
          <Lines d={`M0 94L0 170M5 112h.1M5 134h.1${sleeves}`} width={1.8} />
          <Collar fill={linen} />
        </>
      );
    case 'blazer':
      return (
        <>
          <Inked d={crew} fill={linen} line={ink} />
          <Lines d="M0 94L0 150" />
          <Collar fill={linen} />
          <Inked d={trunk(wide + 3, half + 4, `L0 156L${half + 4} 76`)} fill={cloth} line={ink} />
          <Inked
            d={bothSides('M-31 73L-46 98L-36 106L-40 112L-1 158C-8 130-22 104-27 78Z')}
            fill={cloth}
            line={ink}
            width={2}
          />
          <Lines d={sleeves} />
        </>
      );
    case 'hoodie':
      return (
        <>
          <Inked d={crew} fill={cloth} line={ink} />
          <Inked
            d="M-28 64C-44 72-44 92-26 104C-16 110-6 112 0 112C8 112 18 110 28 103C44 92 44 72 28 64C30 84 16 98 0 99C-16 98-30 84-28 64Z"
            fill={cloth}
            line={ink}
          />
          <Lines
            d={`M-13 108C-14 120-12 130-13 142M13 108C15 118 13 128 14 136${sleeves}`}
            width={2.4}
          />
        </>
      );
    case 'turtleneck':
      return (
        <>
          <Inked
            d={trunk(wide, half - 4, `C-12 92 12 92 ${half - 4} 76`)}
            fill={cloth}
            line={ink}
          />
          <Inked
            d="M-22 58C-14 64 14 64 22 58C23 70 25 78 28 84C16 96-16 96-28 84C-25 78-23 70-22 58Z"
            fill={cloth}
            line={ink}
          />
          <Lines d={`M-18 72C-8 78 8 78 18 72${sleeves}`} />
        </>
      );
    case 'scarf':
      return (
        <>
          <Inked d={crew} fill={cloth} line={ink} />
          <Lines d={`M0 110L0 170${sleeves}`} />
          <Inked
            d="M8 96C20 112 24 134 20 160L40 158C42 134 38 110 28 94Z"
            fill={secondCloth}
            line={ink}
          />
          <Inked
            d="M-34 66C-44 76-42 92-30 100C-12 110 16 110 32 98C42 90 42 74 33 64C28 78 14 82 0 82S-28 80-34 66Z"
            fill={secondCloth}
            line={ink}
          />
          <Lines d="M-30 78C-14 94 12 96 32 80M-24 94C-10 100 6 100 16 96M26 112C30 124 31 138 30 150" />
        </>
      );
    case 'cardigan':
      return (
        <>
          <Inked d={crew} fill={linen} line={ink} />
          <Inked
            d={trunk(
              wide + 2,
              half + 2,
              `C${-half + 2} 100-10 126 0 140C10 126 ${half - 2} 100 ${half + 2} 76`,
            )}
            fill={cloth}
            line={ink}
          />
          <Lines
            d={`M${-half - 8} 79C${-half - 2} 106-14 132-4 146L-4 170M${half + 8} 79C${half + 2} 106 14 132 4 146L4 170M0 154h.1${sleeves}`}
          />
        </>
      );
    case 'vneck':
      return (
        <>
          <Inked d={crew} fill={linen} line={ink} />
          <Inked d={trunk(wide, half, `L0 130L${half} 76`)} fill={cloth} line={ink} />
          <Lines d={`M${-half - 6} 79L0 139L${half + 6} 79${sleeves}`} />
          <Collar fill={linen} />
        </>
      );
    case 'jacket':
      return (
        <>
          <Inked d={crew} fill={secondCloth} line={ink} />
          <Inked
            d={trunk(wide + 4, half + 4, `L-10 118L-12 170L12 170L10 118L${half + 4} 76`)}
            fill={cloth}
            line={ink}
          />
          <Inked
            d={bothSides('M-25 62C-36 68-42 80-42 88L-21 116L-9 104C-18 92-24 78-25 62Z')}
            fill={cloth}
            line={ink}
          />
          <Lines d={`M-62 126L-32 126M32 126L62 126M-47 126L-47 138M47 126L47 138${sleeves}`} />
        </>
      );
  }
}

/** The part of a headscarf that lies over neck and shoulders. */
export function ScarfDrape({ look }: { look: Look }): ReactNode {
  if (look.hairStyle !== 'headscarf') return null;
  return (
    <>
      <Inked
        d="M-40 44C-42 66-56 82-70 94C-48 120 34 126 70 94C58 82 42 66 40 44Z"
        fill={look.secondCloth}
        line={ink}
      />
      <Lines d="M-34 66C-30 92 12 104 46 92M-48 84C-22 108 8 112 30 108M34 62C32 74 22 86 8 90" />
    </>
  );
}
