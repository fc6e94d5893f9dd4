import { type Path, entriesOf, isRecord, ownValue, valueAt } from '../scenario/finding.ts';
import { statesOf, transitionsOf } from '../scenario/state-walk.ts';
import type { Edit } from './edit.ts';
import { stateKeys } from './state-keys.ts';

/** A key of a file that gets another name where it stands, all around it being kept. */
export interface KeyRename {
  path: Path;
  to: string;
}

/** The keys of the file that an edit renames: in the text they are written over, not removed and added. */
export function keyRenames(file: unknown, edit: Edit): KeyRename[] {
  if (edit.type === 'state.renamed') return oneFree(file, stateKeys(edit.state), edit.key);
  if (edit.type === 'reply.renamed') {
    return oneFree(file, [...stateKeys(edit.state), 'on', edit.reply], edit.to);
  }
  if (edit.type !== 'meter.renamed') return [];
  return oneFree(file, ['meters', edit.meter], edit.to).flatMap((rename) => [
    rename,
    ...effectsOf(file, edit.meter).map((path) => ({ path, to: edit.to })),
  ]);
}

function oneFree(file: unknown, path: Path, to: string): KeyRename[] {
  const key = path.at(-1);
  const map = valueAt(file, path.slice(0, -1));
  if (!isRecord(map) || key === undefined) return [];
  return Object.hasOwn(map, key) && !Object.hasOwn(map, to) ? [{ path, to }] : [];
}

function effectsOf(file: unknown, meter: string): Path[] {
  return statesOf(file)
    .flatMap(transitionsOf)
    .filter(({ source }) => entriesOf(ownValue(source, 'effects')).some(([name]) => name === meter))
    .map(({ keys }) => [...keys, 'effects', meter]);
}
