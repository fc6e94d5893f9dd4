import { entriesOf, ownValue } from '../scenario/finding.ts';
import { parseYaml } from '../scenario/parse-yaml.ts';
import { renameYamlKeys } from '../scenario/rename-yaml-keys.ts';
import { rewriteYaml } from '../scenario/rewrite-yaml.ts';
import { applyEdit } from './apply-edit.ts';
import type { DraftText } from './draft.ts';
import type { Edit } from './edit.ts';
import { type KeyRename, keyRenames } from './key-renames.ts';
import { renamedPath } from './state-keys.ts';

/**
 * A draft with the edit done in its text: what has not changed stays byte for byte. Translations
 * follow where states and replies are renamed. Null where the file's YAML can't be read just now.
 */
export function editDraft(draft: DraftText, edit: Edit): DraftText | null {
  const source = editSource(draft.source, edit);
  if (source === null) return null;
  const translations = Object.entries(draft.translations).map(([locale, sidecar]) => [
    locale,
    renameYamlKeys(sidecar, sidecarRenames(sidecar, edit)),
  ]);
  return { source, translations: Object.fromEntries(translations) };
}

function editSource(source: string, edit: Edit): string | null {
  const file = fileIn(source);
  if (file === null) return null;
  const next = applyEdit(file.value, edit);
  if (next === file.value) return source;
  return rewriteYaml(renameYamlKeys(source, keyRenames(file.value, edit)), next);
}

/** What a text holds, an empty one nothing. Null where its YAML can't be read. */
function fileIn(source: string): { value: unknown } | null {
  if (source.trim() === '') return { value: undefined };
  const yaml = parseYaml(source);
  return yaml.ok ? { value: yaml.value } : null;
}

/** In a translation states stand by their dotted paths. */
function sidecarRenames(sidecar: string, edit: Edit): KeyRename[] {
  if (edit.type !== 'state.renamed' && edit.type !== 'reply.renamed') return [];
  const states = entriesOf(ownValue(fileIn(sidecar)?.value, 'states')).map(([path]) => path);
  if (edit.type === 'reply.renamed') {
    return [{ path: ['states', edit.state, 'on', edit.reply], to: edit.to }];
  }
  return states.flatMap((path) => {
    const to = renamedPath(path, edit.state, edit.key);
    return to === path ? [] : [{ path: ['states', path], to }];
  });
}
