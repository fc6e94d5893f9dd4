/** Outlines of a head from temple to temple around the chin; eyes at 0, crown at -56, chin at 56. */
export const faceOutlines = [
  'M-42-8R-20-53 36-37 27 44-20 50-42-8Z',
  'M-43-6R-23-52 31-45 42 16 22 50-29 45-43-6Z',
  'M-41-8R-22-52 29-45 40 22 17 54-30 44-41-8Z',
  'M-43-10R-25-51 28-48 42 1 10 56-27 40-43-10Z',
  'M-40-10R-21-53 29-46 38 20 14 58-28 45-40-10Z',
] as const;

/** Nose lines, tip to the right of the drawing. */
export const noseLines = [
  'M4-4R9 17-3 18.5',
  'M3 2R7 18-5 17.5',
  'M4.5-8R11 16-2 18',
  'M-8 13.5R-9 18-5 18.8Q0 22.5 5.5 19R10 18 8.5 12.5',
  'M4-7L9.5 14.5R6 19-3 18.5',
] as const;
