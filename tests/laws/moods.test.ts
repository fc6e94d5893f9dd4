import { expect, it } from 'vitest';
import { moods } from '../../src/scenario/mood.ts';
import { portraitMoods } from '../../src/ui/portrait/portrait-mood.ts';

it('shows every mood that a scenario may name, and names every mood that is shown', () => {
  expect([...portraitMoods].sort()).toEqual([...moods].sort());
});
