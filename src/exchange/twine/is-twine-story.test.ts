import { expect, test } from 'vitest';
import { builtInIds, builtInSource } from '../../../tests/support/built-in-scenario.ts';
import { isTwineStory } from './is-twine-story.ts';

test('stories are known by what is in them, or by their names', () => {
  expect(isTwineStory(':: Start\nHello.\n', 'story.txt')).toBe(true);
  expect(isTwineStory('<html><tw-storydata name="x"></tw-storydata></html>', 'story')).toBe(true);
  expect(isTwineStory('\uFEFF:: Only one\nHello.\n', 'story.txt')).toBe(true);
  expect(isTwineStory(':: Start\nmisstep: the word\n', 'story.twee')).toBe(true);
  expect(isTwineStory('nothing of the kind', 'story.html')).toBe(true);
});

test('no scenario is taken for a story, whatever its customer says', () => {
  const written = builtInIds.filter((id) => id !== 'lead-didnt-work');
  expect(written.filter((id) => isTwineStory(builtInSource(id), `${id}.yaml`))).toEqual([]);
  expect(isTwineStory('misstep: 1\ntitle: <tw-storydata>\n', 'odd.yaml')).toBe(false);
  expect(isTwineStory('title: half written\n', 'half.yaml')).toBe(false);
});
