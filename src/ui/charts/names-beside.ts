import { leftOf, topOf } from './square-places.ts';

export interface NameBeside {
  /** Where it stands, in per cent of the picture, from its anchor on. */
  left: number;
  top: number;
  anchor: 'start' | 'end' | 'middle';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of a letter and a line, in per cent of a picture that is as narrow as they get. */
const letter = 2.5;
const line = 6;
const stone = 3.4;
const away = 4.6;

/** Where names stand beside their points: inside the picture, and clear of stones and of each other. */
export function namesBeside(
  points: readonly { across: number; up: number; label: string }[],
): NameBeside[] {
  const taken: Box[] = points.map(({ across, up }) =>
    boxOf(leftOf(across), topOf(up), stone, stone),
  );
  return points.map(({ across, up, label }) => {
    const left = leftOf(across);
    const top = topOf(up);
    const width = label.length * letter;
    const spots = [0, -1, 1, -1.6, 1.6, -2.4, 2.4].flatMap(
      (lines): (NameBeside & { box: Box })[] => {
        const at = top + lines * line;
        const start = { left: left + away, top: at, anchor: 'start' as const };
        const end = { left: left - away, top: at, anchor: 'end' as const };
        const startBox = boxOf(start.left + width / 2, at, width / 2, line / 2);
        const endBox = boxOf(end.left - width / 2, at, width / 2, line / 2);
        const sides = [
          { ...start, box: startBox },
          { ...end, box: endBox },
        ];
        if (across > 55) sides.reverse();
        if (Math.abs(lines) !== 1) return sides;
        const middle = { left, top: at, anchor: 'middle' as const };
        return [{ ...middle, box: boxOf(left, at, width / 2, line / 2) }, ...sides];
      },
    );
    const free = spots.find(
      ({ box }) => isInside(box) && !taken.some((other) => overlap(box, other)),
    );
    const { box, ...spot } = free ?? spots[0] ?? { left, top, anchor: 'start', box: null };
    if (box) taken.push(box);
    return spot;
  });
}

function boxOf(left: number, top: number, halfWidth: number, halfHeight: number): Box {
  return {
    left: left - halfWidth,
    right: left + halfWidth,
    top: top - halfHeight,
    bottom: top + halfHeight,
  };
}

function isInside({ left, right, top, bottom }: Box): boolean {
  return left >= 1 && right <= 99 && top >= 1 && bottom <= 99;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
