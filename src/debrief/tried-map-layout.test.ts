import { expect, test } from 'vitest';
import { builtInScenario } from '../../tests/support/built-in-scenario.ts';
import { dana } from '../../tests/support/dana.ts';
import { triedMapLayout } from './tried-map-layout.ts';

const phone = { width: 22.4, inRow: 4, onShore: 3, rowHeight: 7 };

test('Dana’s conversation lies from the start downwards, its endings on the shore', () => {
  expect(triedMapLayout(dana.model, phone)).toMatchInlineSnapshot(`
    {
      "height": 33.6,
      "shore": 24.32,
      "spots": [
        {
          "path": "opening",
          "x": 11.11,
          "y": 5.13,
        },
        {
          "path": "hearsNextTuesday",
          "x": 4.4,
          "y": 12.37,
        },
        {
          "path": "rentIsDue",
          "x": 11.11,
          "y": 12.13,
        },
        {
          "path": "surprised",
          "x": 17.82,
          "y": 11.88,
        },
        {
          "path": "feelsLiedTo",
          "x": 11.55,
          "y": 19.62,
        },
        {
          "path": "callsBackAngry",
          "x": 6.3,
          "y": 28.7,
        },
        {
          "path": "relieved",
          "x": 16.1,
          "y": 28.7,
        },
      ],
      "width": 22.4,
    }
  `);
});

test('on a phone no two stones of a long conversation lie on each other', () => {
  const { model } = builtInScenario('remake-it');
  const { spots, width, height, shore } = triedMapLayout(model, phone);
  for (const [index, spot] of spots.entries()) {
    expect(spot.x).toBeGreaterThan(2);
    expect(spot.x).toBeLessThan(width - 2);
    expect(spot.y).toBeLessThan(height - 2.5);
    const isEnding = model.states.some(({ path, kind }) => path === spot.path && kind === 'final');
    expect(spot.y > shore).toBe(isEnding);
    for (const other of spots.slice(index + 1)) {
      expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThan(4);
    }
  }
});

test('the same scenario is drawn the same every time, whatever was asked for before', () => {
  const { model } = builtInScenario('remake-it');
  const first = triedMapLayout(model, phone);
  triedMapLayout(model, { ...phone, inRow: 2 });
  expect(triedMapLayout(model, phone)).toEqual(first);
});
