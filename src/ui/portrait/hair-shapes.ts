import { bothSides } from './both-sides.ts';
import { curlPath } from './curl-path.ts';
import type { HairStyle } from './look.ts';

/** Outlines are filled; ropes (locs, braids) are lines as thick as a rope. */
export interface HairShape {
  behind?: string;
  behindRopes?: string;
  front?: string;
  frontRopes?: string;
  strands?: string;
  coversEars?: boolean;
  /** The scarf or turban is cloth, not hair. */
  cloth?: boolean;
  /** The light falls on the skin. */
  shaven?: boolean;
}

const tightCap = 'M-43 1R-29-57 28-59 43 1L39.5-4R25-35-22-36-39.5-3Z';
const tightStrands = 'M-28-36R-2-54 28-52M-36-26R-22-50 4-61M4-42R24-42 36-30';
const lineUp = 'L39.5-6R38-20 32-31R0-36-32-31R-38-20-39.5-6Z';
const crown = 'M-46-10R-31-61 33-60 47-10';
const kinks =
  'M-26-48q3-5 7-4M-6-58q4-4 8-1M16-52q5-3 8 2M-12-46q3-3 6-1M4-46q4-2 6 2M-34-36q2-5 6-5M30-40q4 0 5 4';
const ringlets =
  'M-26-52a8 8 0 0 1 13-4M-4-58a8 8 0 0 1 13 2M18-52a8 8 0 0 1 12 7M-14-44a6 6 0 0 1 9-3M6-44a6 6 0 0 1 9 1';
const afro = `M-43 0${curlPath(-30, 48, 41, 150, 390, 20)}${lineUp}`;

const shapes: Record<HairStyle, HairShape> = {
  bald: {
    front: bothSides('M-42 7R-46-11-41-31R-37-19-39.5 0Z'),
    shaven: true,
  },
  buzz: { front: `M-43 0R-30-51 30-51 43 0${lineUp}`, shaven: true },
  shortCrop: {
    front: 'M-43 2R-38-50-8-69R-3-67 2-70R36-53 43 2L39.5-1R38-16 33-28R11-31-14-38R-35-24-39.5 0Z',
    strands: 'M-22-54R-3-57 12-50M2-60R22-55 33-42M-36-40R-32-50-26-57',
  },
  sidePart: {
    front: 'M-43 1R-30-58 36-59 43 1L39.5-2R38-16 32-28R2-34-19-50R-31-31-35-28-39.5-1Z',
    strands: 'M-18-50R5-59 30-52M-6-41R18-45 38-36M-27-52R-35-42-39-30',
  },
  quiff: {
    front: 'M-43 1R-46-28-39-47R-20-71 36-68 45-19 43 1L39.5-2R31-34-14-41-32-35-39.5-1Z',
    strands: 'M-33-44R-13-63 16-67M-18-45R5-58 32-55M2-43R20-48 37-44',
  },
  fringedTop: {
    front:
      'M-43 2R-36-53-4-71R2-71 8-71R38-53 43 2L39.5-1R38-16 36-24R30-25 22-25R14-28 5-26R-4-28-13-26R-21-28-29-25R-36-23-39.5 0Z',
    strands: 'M-14-56R-17-43-14-29M6-58R5-38 4-29M26-54R26-39 22-28M-32-46Q-34-36-30-28',
  },
  curlyTop: {
    front: `M-43 2${curlPath(-34, 45, 37, 172, 368, 10)}L43 2L39.5-2${curlPath(-22, 37, 13, 356, 184, 6)}L-39.5-2Z`,
    strands: ringlets,
  },
  shortAfro: {
    front: afro,
    strands: kinks,
  },
  afro: {
    behind: `M0 24${curlPath(-20, 65, 60, 130, 410, 22)}Z`,
    front: afro,
    strands: kinks,
  },
  locs: {
    behind: `${crown}R52 32 54 84L-54 84R-52 32-46-10Z`,
    behindRopes: bothSides('M-44-20R-54 42-58 92M-36 20R-42 59-42 104'),
    front: tightCap,
    frontRopes: bothSides('M-2-62R-29-49-46-10-47 42-48 54M-7-55R-31-38-40-12'),
    coversEars: true,
  },
  shortLocs: {
    front: `M-43 0R-30-56 30-56 43 0${lineUp}`,
    frontRopes: bothSides(
      'M-5-66R-33-58-47-32M-7-62R-26-51-34-30M-2-62R-11-50-17-34M1-60R0-52-1-36M-46-36R-47-30-47-8',
    ),
  },
  manBun: {
    behind: 'M-10-60R-2-84 26-80 24-58Z',
    front: tightCap,
    strands: tightStrands,
  },
  turban: {
    front: 'M-45-12R-49-54-17-85 27-80 49-50 47-12R39-27 13-43 0-54R-36-25-45-12Z',
    strands: bothSides('M0-54R-35-42-50-26M0-54R-30-57-49-46M0-54R-21-70-40-68M0-54R-3-73 0-87'),
    cloth: true,
  },
  pixie: {
    front: 'M-41 8R-43-38-20-65 27-63 47-22 40 10R39-8 36-20R8-26-14-40R-35-17-36-9-41 8Z',
    strands: 'M-14-40R6-53 32-48M-20-50R1-62 24-61M6-32R24-32 38-24',
  },
  bob: {
    behind: `${crown}R50 20 48 48R35 54 20 50L-20 50R-37 54-49 48R-49 16-46-10Z`,
    front: 'M-46 44R-38-51 20-66 47-38 47 44R37 41 39 4 34-24R5-32-14-48R-38-5-37 42-46 44Z',
    strands: 'M-14-48R11-56 34-44M-40-22R-43 13-42 36M44-20R45 7 43 36M-2-42R22-41 37-28',
    coversEars: true,
  },
  fringe: {
    behind: `${crown}R50 28 52 66R38 71 20 66L-20 66R-40 71-53 66R-50 24-46-10Z`,
    front: 'M-47 58R-40-49 12-70 45-41 47 58R38 52 39 16 38-20R-1-23-38-20R-39 16-38 52-47 58Z',
    strands:
      'M-24-54Q-28-38-24-25M-8-58Q-10-40-8-26M12-58Q14-40 11-26M28-52Q31-38 27-25M-43-10Q-45 14-43 40M44-10Q45 14 43 40',
    coversEars: true,
  },
  longWavy: {
    behind:
      'M-44-20R-36-58 12-71 43-50 47-14R56 14 57 40R62 66 66 94R52 103 36 108L-36 108R-52 103-66 96R-63 66-57 42R-56 16-44-20Z',
    front:
      'M-47 62R-52 45-49 12-45-41-17-68 21-66 46-40 49-3 53 35 48 62R39 60 39 35 40-8R29-23-6-54R-14-41-36-15-39 6-39 58-47 62Z',
    strands:
      'M-6-54R19-55 38-34M0-47R25-39 40-20M-18-52R-36-37-42-14M-44 8R-43 22-47 38-46 52M46 8R45 22 48 38 46 52',
    coversEars: true,
  },
  longStraight: {
    behind: `${crown}L58 130L-58 130Z`,
    front:
      'M-47 70R-42-46 6-71 44-40 48 70R40 64 41 4 36-24R11-46 1-58R-19-38-36-24R-41 5-39 64-47 70Z',
    strands: bothSides('M0-58R-27-43-40-24M-44-8R-45 9-44 56'),
    coversEars: true,
  },
  ponytail: {
    behind: 'M22-52R55-51 70-21 68 9 68 48 60 72R51 50 49 23 46 8 39-16 26-34Z',
    front: tightCap,
    strands: tightStrands,
  },
  topBun: {
    behind: 'M-14-62R-17-84 6-97 25-83 22-62Z',
    front: tightCap,
    strands: `${tightStrands}M-8-82R4-88 16-83M-12-74R4-81 20-74`,
  },
  braids: {
    behind: `${crown}L44 30L-44 30Z`,
    front: 'M-44 14R-28-57 31-54 44 14R40 14 37-23 13-45 0-58R-13-45-37-23-40 14-44 14Z',
    frontRopes: bothSides('M-43 12R-49 47-46 88'),
    strands: bothSides('M0-58R-25-43-41-18M-8-62R-32-49-44-26'),
    coversEars: true,
  },
  curls: {
    behind: `M0 64${curlPath(2, 62, 70, 118, 422, 17)}Z`,
    front: `M-40 36${curlPath(-14, 50, 55, 136, 404, 15)}${curlPath(0, 41, 32, 392, 148, 10)}Z`,
    strands:
      'M-40-24a8 8 0 0 1 5-10M40-30a8 8 0 0 1 5 11M-46 8a8 8 0 0 1 2-10M46 4a8 8 0 0 1 0 11' +
      ringlets,
    coversEars: true,
  },
  headscarf: {
    front:
      'M-50 20R-45-44-4-73 41-51 51 7 32 56-21 63-50 20ZM-36-6R-24 46 15 54 34 22 27-33-21-38-36-6Z',
    strands: 'M-40 18R-36-38-10-62M42 26R42-28 26-56M-30-34R-1-48 32-36',
    coversEars: true,
    cloth: true,
  },
};

export function hairShapeOf(style: HairStyle): HairShape {
  return shapes[style];
}
