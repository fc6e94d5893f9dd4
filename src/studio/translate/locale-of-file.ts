const tag = '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}';
const inText = new RegExp(`^locale:[ \\t]*["']?(${tag})["']?[ \\t]*(?:#.*)?$`, 'm');
const inName = new RegExp(`\\.(${tag})\\.ya?ml$`, 'i');

/**
 * Which language the file of a translation is in: as it says itself, else by its name,
 * `<id>.<locale>.yaml`. Null where neither tells: it is the file of something else.
 */
export function localeOfFile(text: string, fileName: string): string | null {
  return inText.exec(text)?.[1] ?? inName.exec(fileName)?.[1] ?? null;
}
