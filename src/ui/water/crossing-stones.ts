export interface CrossingStone {
  x: number;
  y: number;
  /** Half the stone's width; its height follows. */
  size: number;
  tilt: number;
}

/** The usual way across, from bank to bank, in a box of 1440 × 240. */
export const crossingStones: readonly CrossingStone[] = [
  { x: 44, y: 128, size: 50, tilt: -2 },
  { x: 176, y: 119, size: 46, tilt: 3 },
  { x: 302, y: 127, size: 51, tilt: -3 },
  { x: 434, y: 114, size: 47, tilt: 2 },
  { x: 562, y: 122, size: 52, tilt: -2 },
  { x: 812, y: 110, size: 51, tilt: 3 },
  { x: 942, y: 119, size: 46, tilt: -3 },
  { x: 1070, y: 107, size: 52, tilt: 2 },
  { x: 1200, y: 116, size: 47, tilt: -2 },
  { x: 1328, y: 105, size: 51, tilt: 3 },
  { x: 1446, y: 112, size: 46, tilt: -2 },
];

/** The misstep: beside the line, and there is something on it. */
export const stoneOffTheLine: CrossingStone = { x: 694, y: 157, size: 56, tilt: -3 };

/** Where light lies on the water: x, y, length. */
export const glints: readonly (readonly [number, number, number])[] = [
  [96, 186, 54],
  [232, 68, 46],
  [330, 196, 70],
  [470, 176, 38],
  [520, 58, 60],
  [628, 62, 34],
  [830, 188, 52],
  [880, 56, 66],
  [980, 190, 40],
  [1010, 66, 30],
  [1150, 182, 72],
  [1262, 60, 48],
  [1370, 178, 44],
];
