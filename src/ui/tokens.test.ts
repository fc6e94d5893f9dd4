import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const colour = /--([\w-]+):\s*light-dark\(\s*oklch\(([^)]+)\),\s*oklch\(([^)]+)\)\s*\);/g;
const tokens = new Map(
  [...css.matchAll(colour)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

/** WCAG's relative luminance of an `L% C H`. */
function luminance(name: string, theme: Theme): number {
  const [lightness, chroma, hue] = (tokens.get(name)?.[theme] ?? '').split(' ').map(parseFloat);
  if (lightness === undefined || chroma === undefined || hue === undefined) {
    throw new Error(`no colour --${name}`);
  }
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const base = lightness / 100;
  const l = (base + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (base - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (base - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const inGamut = (value: number) => Math.min(1, Math.max(0, value));
  return (
    0.2126 * inGamut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * inGamut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * inGamut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

function contrast(one: string, other: string, theme: Theme): number {
  const [darker = 0, lighter = 0] = [luminance(one, theme), luminance(other, theme)].sort(
    (x, y) => x - y,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

const papers = ['ground', 'raised', 'water'];
const softs = ['empathy-soft', 'outcome-soft', 'brave-soft', 'misstep-soft'];
const pairs: [least: number, why: string, inks: string[], papers: string[]][] = [
  [7, 'what people say', ['ink'], [...papers, ...softs]],
  [4.5, 'other words', ['ink-soft'], [...papers, ...softs]],
  [4.5, 'faint words', ['ink-faint'], ['ground', 'raised']],
  [4.5, 'coloured words', ['empathy', 'outcome', 'misstep'], papers],
  [3, 'shapes', ['brave', 'water-deep'], ['ground', 'raised']],
];

describe.each<Theme>(['light', 'dark'])('by %s', (theme) => {
  it.each(
    pairs.flatMap(([least, why, inks, on]) =>
      inks.flatMap((ink) => on.map((paper) => [why, ink, paper, least] as const)),
    ),
  )('%s can be read: %s on %s, at least %d', (_, ink, paper, least) => {
    expect(contrast(ink, paper, theme)).toBeGreaterThanOrEqual(least);
  });
});
