/**
 * Whether a file is to be read as a story from Twine: Twee, by the lines that begin a passage, which
 * no scenario file can have; a published one or an archive, by its own element or by its name.
 */
export function isTwineStory(text: string, fileName: string): boolean {
  if (/^\uFEFF?::[ \t]*\S/m.test(text)) return true;
  const hasStory = /<tw-storydata[\s>]/i.test(text);
  const isScenario = /^\uFEFF?misstep[ \t]*:/m.test(text);
  if (isScenario) return hasStory && isTwineFileName(fileName);
  return hasStory || isTwineFileName(fileName);
}

/** Whether the file's name is one that Twine gives. */
export function isTwineFileName(fileName: string): boolean {
  return /\.(?:twee|tw|html?)$/i.test(fileName);
}
