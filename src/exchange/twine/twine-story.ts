export interface TwinePassage {
  name: string;
  tags: readonly string[];
  text: string;
  /** The line of the file on which its name stands, from 1. */
  nameLine: number;
  /** The line of the file on which the text begins. */
  line: number;
}

/** Something of a story file that is no passage and can't be carried. */
export interface StoryExtra {
  line: number;
  what: string;
  why: string;
}

/** A Twine story as its file has it, whichever kind of file that was. */
export interface TwineStory {
  title: string;
  /** The story format, as named in the file; '' if it is not named. */
  format: string;
  /** The name of the passage it begins with, where the file says so. */
  start: string | null;
  /** The line of the file on which the story begins. */
  line: number;
  passages: TwinePassage[];
  extras: StoryExtra[];
}
