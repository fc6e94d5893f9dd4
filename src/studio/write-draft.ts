import { parseYaml } from '../scenario/parse-yaml.ts';
import { rewriteYaml } from '../scenario/rewrite-yaml.ts';
import type { Writing } from './desk.ts';
import type { DraftText } from './draft.ts';
import { editDraft } from './edit-draft.ts';
import { emptyTranslation } from './translate/empty-translation.ts';
import { withTranslation } from './translate/with-translation.ts';

/** A draft with that written into its text; null where the text's YAML can't be read just now. */
export function writeDraft(draft: DraftText, writing: Writing): DraftText | null {
  if (writing.type === 'edit') return editDraft(draft, writing.edit);
  const { locale, path, text } = writing;
  const old = Object.hasOwn(draft.translations, locale) ? (draft.translations[locale] ?? '') : '';
  const yaml = parseYaml(old.trim() === '' ? emptyTranslation(locale) : old);
  if (!yaml.ok) return null;
  const value = withTranslation(yaml.value, { sidecar: path }, text);
  return { ...draft, translations: { ...draft.translations, [locale]: rewriteYaml(old, value) } };
}
