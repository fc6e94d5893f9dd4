import type { Path } from '../scenario/finding.ts';

/** Keys from the root of the file to the state with that dotted path. */
export function stateKeys(path: string): Path {
  return path.split('.').flatMap((key) => ['states', key]);
}

/** The path of a state once the one at `from` is called `key`. */
export function renamedPath(path: string, from: string, key: string): string {
  const to = from.slice(0, from.lastIndexOf('.') + 1) + key;
  if (path === from) return to;
  return path.startsWith(`${from}.`) ? to + path.slice(from.length) : path;
}
