import { describe, expect, test } from 'vitest';
import { roundedPath } from './rounded-path.ts';

/** Where the curves of a path end. */
function ends(path: string): string[] {
  return [...path.matchAll(/C\S+ \S+ \S+ \S+ (-?[\d.]+ -?[\d.]+)/g)].map(([, end]) => end ?? '');
}

describe('a round line', () => {
  test('goes through every point that was drawn', () => {
    expect(ends(roundedPath('M-43 1R-30-58 30-58 43 1Z'))).toEqual(['-30 -58', '30 -58', '43 1']);
  });

  test('may have corners where it starts anew', () => {
    expect(ends(roundedPath('M0 0R10 10 20 0R30-10 40 0'))).toHaveLength(4);
  });

  test('is as even as its points', () => {
    expect(roundedPath('M-10 0R0 10 10 0')).toMatch(/^M-10 0C\S+ \S+ -5\.1 10 0 10C5\.1 10 /);
  });

  test('leaves the letters of SVG as they are', () => {
    const path = 'M-33 1a14 14 0 1 0 28 0ZM0 0L3-4Q5 6 7 8';
    expect(roundedPath(path)).toBe(path);
  });
});
