import { entriesOf, isRecord, ownValue } from '../scenario/finding.ts';

/** A transition as written (a bare string is its target), with the dotted path of its state. */
export type ChangeTransition = (transition: unknown, holder: string) => unknown;

/** A guard as written: of a transition, or `when` of a line. */
export type ChangeGuard = (guard: unknown) => unknown;

/** The same file with every transition of it changed. `rename` tells what a state's path becomes. */
export function withTransitions(file: unknown, change: ChangeTransition): unknown {
  return withStates(file, '', (state, path) => {
    let next = state;
    for (const key of ['on', 'after']) {
      const ways = ownValue(next, key);
      if (!isRecord(ways)) continue;
      const changed = entriesOf(ways).map(([name, way]) => [name, ofEach(way, path, change)]);
      next = { ...next, [key]: Object.fromEntries(changed) };
    }
    const always = ownValue(next, 'always');
    return always === undefined ? next : { ...next, always: ofEach(always, path, change) };
  });
}

/** The same file with every guard of it changed, those of lines too. */
export function withGuards(file: unknown, change: ChangeGuard): unknown {
  const guarded = (holder: unknown, key: string): unknown =>
    isRecord(holder) && Object.hasOwn(holder, key)
      ? { ...holder, [key]: change(holder[key]) }
      : holder;
  const spoken = withStates(file, '', (state) => {
    const says = ownValue(state, 'says');
    if (typeof says !== 'object' || says === null) return state;
    const lines = Array.isArray(says)
      ? says.map((line) => guarded(line, 'when'))
      : guarded(says, 'when');
    return { ...state, says: lines };
  });
  return withTransitions(spoken, (transition) => guarded(transition, 'guard'));
}

function ofEach(ways: unknown, holder: string, change: ChangeTransition): unknown {
  return Array.isArray(ways) ? ways.map((way) => change(way, holder)) : change(ways, holder);
}

function withStates(
  holder: unknown,
  prefix: string,
  change: (state: Record<string, unknown>, path: string) => Record<string, unknown>,
): unknown {
  const states = ownValue(holder, 'states');
  if (!isRecord(holder) || !isRecord(states)) return holder;
  const changed = Object.entries(states).map(([key, state]) => {
    if (!isRecord(state)) return [key, state];
    const path = prefix + key;
    const inner = withStates(state, `${path}.`, change);
    return [key, change(isRecord(inner) ? inner : state, path)];
  });
  return { ...holder, states: Object.fromEntries(changed) };
}
