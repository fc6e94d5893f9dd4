/** Room between the frame and 0 or 100, in per cent of the picture, so that no stone is cut off. */
const margin = 6;

const share = (value: number) => margin + (value * (100 - 2 * margin)) / 100;

/** Where 0–100 lies on a square, in per cent of the picture. */
export const leftOf = (value: number) => share(value);
export const topOf = (value: number) => 100 - share(value);

/** As an attribute of SVG. */
export const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
