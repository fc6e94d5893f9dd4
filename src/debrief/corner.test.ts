import { expect, it } from 'vitest';
import { corner } from './corner.ts';

it.each([
  [100, 100, 'seen-and-solved'],
  [50, 50, 'seen-and-solved'],
  [50, 49, 'genuine-failure'],
  [49, 50, 'rude-fix'],
  [49, 49, 'let-down'],
])('empathy %i and outcome %i lie in the corner %s', (empathy, outcome, where) => {
  expect(corner(empathy, outcome)).toBe(where);
});
