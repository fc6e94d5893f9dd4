import { expect, test } from 'vitest';
import { createMapLayout } from '../../src/platform/map-layout.ts';
import { layOutMap } from '../../src/studio/layout/lay-out-map.ts';
import { outlineOf } from '../../src/studio/outline.ts';
import { wideStates } from '../support/wide-states.ts';

test('a map is laid out in a worker, and of those that wait only the last', async () => {
  const layOut = createMapLayout();
  const outline = outlineOf(wideStates({ seed: 1, states: 80 }));
  const other = outlineOf(wideStates({ seed: 2, states: 80 }));
  const [first, second, third] = await Promise.all([
    layOut(outline, null),
    layOut(outline, null),
    layOut(other, null),
  ]);
  expect(first).toEqual(layOutMap(outline));
  expect(second).toBeNull();
  expect(third).toEqual(layOutMap(other));
});
