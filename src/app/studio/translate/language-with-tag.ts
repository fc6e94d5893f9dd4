import { languageName } from '../../language-name.ts';
import { nameOfTag } from './language-tag.ts';

/** A language by its own name and its tag: "Español (es)"; by the tag alone where it has no name. */
export function languageWithTag(tag: string): string {
  return nameOfTag(tag) === null ? tag : `${languageName(tag)} (${tag})`;
}
