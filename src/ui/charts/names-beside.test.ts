import { expect, test } from 'vitest';
import { namesBeside } from './names-beside.ts';

test('four people who end at the same point have four names that can be told apart', () => {
  const points = ['Careful', 'Blunt', 'Brave', 'Random'].map((label) => ({
    across: 50,
    up: 50,
    label,
  }));
  const spots = namesBeside(points).map(({ left, top, anchor }) => `${left} ${top} ${anchor}`);
  expect(new Set(spots).size).toBe(4);
});

test.each([
  [0, 0],
  [100, 100],
  [0, 100],
  [100, 0],
])('a name at %i, %i stays inside the picture', (across, up) => {
  const [spot] = namesBeside([{ across, up, label: 'Careful' }]);
  expect(spot?.anchor).toBe(across === 0 ? 'start' : 'end');
  expect(spot?.top).toBeGreaterThan(0);
  expect(spot?.top).toBeLessThan(100);
});

test('neighbours make room for each other', () => {
  const [one, other] = namesBeside([
    { across: 20, up: 50, label: 'Careful' },
    { across: 30, up: 50, label: 'Brave' },
  ]);
  expect(one?.top === other?.top && one?.anchor === other?.anchor).toBe(false);
});
