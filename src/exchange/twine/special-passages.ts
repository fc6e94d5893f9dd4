import type { TwinePassage } from './twine-story.ts';

const byName: ReadonlyMap<string, string> = new Map([
  ['StoryCaption', 'sugarcube'],
  ['StoryBanner', 'sugarcube'],
  ['StorySubtitle', 'sugarcube'],
  ['StoryMenu', 'sugarcube'],
  ['StoryShare', 'sugarcube'],
  ['StoryInterface', 'sugarcube'],
  ['StoryDisplayTitle', 'sugarcube'],
  ['StorySettings', ''],
  ['StoryIncludes', ''],
  ['PassageHeader', 'sugarcube'],
  ['PassageFooter', 'sugarcube'],
  ['PassageReady', 'sugarcube'],
  ['PassageDone', 'sugarcube'],
]);
const byTag: ReadonlyMap<string, string> = new Map([
  ['script', ''],
  ['stylesheet', ''],
  ['annotation', ''],
  ['Twine.private', ''],
  ['Twine.image', ''],
  ['Twine.audio', ''],
  ['widget', 'sugarcube'],
  ['init', 'sugarcube'],
  ['header', 'harlowe'],
  ['footer', 'harlowe'],
  ['debug-header', 'harlowe'],
  ['debug-footer', 'harlowe'],
  ['debug-startup', 'harlowe'],
]);

export type Role = 'passage' | 'author' | 'beginning' | 'code' | 'furniture';

/** What a passage is for: part of the story, or something the format does with it. */
export function roleOf({ name, tags }: TwinePassage, format: string | null): Role {
  if (tags.includes('script') || tags.includes('stylesheet')) return 'code';
  const isFor = (whose: string | undefined): boolean => whose === '' || whose === format;
  if (isFor(byName.get(name)) || tags.some((tag) => isFor(byTag.get(tag)))) return 'furniture';
  if (name === 'StoryAuthor' && format === 'sugarcube') return 'author';
  const begins =
    format === 'sugarcube'
      ? name === 'StoryInit'
      : format === 'harlowe' && tags.includes('startup');
  return begins ? 'beginning' : 'passage';
}
