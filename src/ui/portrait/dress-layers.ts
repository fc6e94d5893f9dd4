import { bothSides } from './both-sides.ts';
import type { DressName } from './look.ts';

/** From the skin outwards: what it is made of (or drawn on with the pen), and its path. */
type DressLayer = readonly ['cloth' | 'secondCloth' | 'linen' | 'pen', string];

/** Shoulders and trunk below a neckline that runs from -`half` to `half`. */
function trunk(half: number, neckline: string): string {
  return `M-${half} 76${neckline} ${half} 76C42 83 63 84 79 106Q88 120 90 170H-90Q-88 120-79 106C-63 84-42 83-${half} 76Z`;
}

const crew = trunk(28, 'C-20 100 20 100');
const collar = bothSides('M-21 66R-29 74-32 82L-15 106L0 92R-15 79-21 66Z');

export const dressLayers: Record<DressName, readonly DressLayer[]> = {
  crew: [
    ['cloth', crew],
    ['pen', 'M-33 79C-24 108 24 108 33 79'],
  ],
  blouse: [
    ['cloth', trunk(28, 'L0 126L')],
    ['cloth', bothSides('M-25 74R-27 98-4 128R-15 99-21 74Z')],
  ],
  shirt: [
    ['linen', crew],
    ['pen', 'M0 94V170M5 112h.1'],
    ['linen', collar],
  ],
  blazer: [
    ['linen', crew],
    ['pen', 'M0 94V170'],
    ['linen', collar],
    ['cloth', trunk(32, 'L0 156L')],
    ['cloth', bothSides('M-31 73L-46 98L-36 106L-40 112L-1 158R-15 117-27 78Z')],
  ],
  hoodie: [
    ['cloth', crew],
    [
      'cloth',
      'M-28 64C-44 72-44 92-26 104Q-12 112 0 112T28 103C44 92 44 72 28 64C30 84 16 98 0 99C-16 98-30 84-28 64Z',
    ],
    ['pen', 'M-13 108Q-14 120-12 130M13 108Q15 120 13 130'],
  ],
  turtleneck: [
    ['cloth', trunk(24, 'C-12 92 12 92')],
    ['cloth', 'M-22 58R0 63 22 58R24 72 28 84R0 94-28 84R-24 72-22 58Z'],
    ['pen', 'M-18 72Q0 80 18 72'],
  ],
  scarf: [
    ['cloth', crew],
    ['secondCloth', 'M8 96R21 127 20 160H40R39 124 28 94Z'],
    ['secondCloth', 'M-34 66R-39 89-10 107 36 94 33 64R19 79-19 80-34 66Z'],
    ['pen', 'M-30 78R0 91 32 80M-24 94Q-4 102 16 96M26 112Q31 124 30 140'],
  ],
  cardigan: [
    ['linen', crew],
    ['cloth', trunk(30, 'C-26 100-10 126 0 140C10 126 26 100')],
    ['pen', bothSides('M-36 79R-22 117-4 146')],
  ],
  vneck: [
    ['linen', crew],
    ['cloth', trunk(28, 'L0 130L')],
    ['pen', 'M-34 79L0 139L34 79'],
    ['linen', collar],
  ],
  jacket: [
    ['secondCloth', crew],
    ['cloth', trunk(32, 'L-10 118V170H10V118L')],
    ['cloth', bothSides('M-25 62R-37 73-42 88L-21 116L-9 104R-21 82-25 62Z')],
  ],
};
