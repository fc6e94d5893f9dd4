import { type Path, entriesOf, itemsOf, ownValue } from './finding.ts';

/** A state of a file that may still be wrong. */
export interface WalkedState {
  key: string;
  /** Dotted. */
  path: string;
  keys: Path;
  isTop: boolean;
  source: unknown;
}

/** All states, outer before inner. Takes anything. */
export function statesOf(root: unknown): WalkedState[] {
  const found: WalkedState[] = [];
  const collect = (holder: unknown, prefix: string, above: Path): void => {
    for (const [key, source] of entriesOf(ownValue(holder, 'states'))) {
      const keys = [...above, 'states', key];
      found.push({ key, path: prefix + key, keys, isTop: prefix === '', source });
      collect(source, `${prefix}${key}.`, keys);
    }
  };
  collect(root, '', []);
  return found;
}

/** A transition of a state: a candidate of a reply, of `always` or of a timer. */
export interface WalkedTransition {
  keys: Path;
  source: unknown;
  reply: string | null;
  isFirst: boolean;
}

export function transitionsOf(state: WalkedState): WalkedTransition[] {
  const from = (value: unknown, keys: Path, reply: string | null): WalkedTransition[] =>
    itemsOf(value, keys).map(({ item, path }, index) => ({
      keys: path,
      source: item,
      reply,
      isFirst: index === 0,
    }));
  return [
    ...entriesOf(ownValue(state.source, 'on')).flatMap(([id, value]) =>
      from(value, [...state.keys, 'on', id], id),
    ),
    ...from(ownValue(state.source, 'always'), [...state.keys, 'always'], null),
    ...entriesOf(ownValue(state.source, 'after')).flatMap(([delay, value]) =>
      from(value, [...state.keys, 'after', delay], null),
    ),
  ];
}
