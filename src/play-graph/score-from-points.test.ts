import { expect, test } from 'vitest';
import { scoreFromPoints } from './score-from-points.ts';

test('the least play scores 0, the greatest 100, and halves are rounded up', () => {
  const bounds = { least: -3, greatest: 5 };
  expect([-3, -2, -1, 0, 1, 2, 3, 4, 5].map((points) => scoreFromPoints(points, bounds))).toEqual([
    0, 13, 25, 38, 50, 63, 75, 88, 100,
  ]);
});

test('an axis on which nothing can be won or lost scores 100', () => {
  expect(scoreFromPoints(2, { least: 2, greatest: 2 })).toBe(100);
});

test('a half is a half even where fractions would miss it', () => {
  expect(scoreFromPoints(29, { least: 0, greatest: 200 })).toBe(15);
  expect(scoreFromPoints(57, { least: 0, greatest: 200 })).toBe(29);
});
