import { cut } from './describe-value.ts';
import { type Finding, type Path, entriesOf, isRecord, itemsOf, ownValue } from './finding.ts';
import { findingFromGuardFault } from './finding-from-guard-fault.ts';
import { type GuardNames, parseGuard } from './guard.ts';
import { didYouMean } from './nearest-name.ts';
import { type WalkedState, type WalkedTransition, transitionsOf } from './state-walk.ts';
import { targetPath } from './target-path.ts';

/** Everything that a scenario may refer to. */
export interface References extends GuardNames {
  scenarioId: string;
  /** Dotted paths. */
  states: ReadonlySet<string>;
  /** Null where no rubric is at hand: then any behaviour will do. */
  behaviours: ReadonlySet<string> | null;
}

/** Targets, behaviours, meters, facts and guards of one state. */
export function checkReferences(state: WalkedState, references: References): Finding[] {
  const { source, keys, path } = state;
  if (!isRecord(source)) return [];
  return [
    ...checkInitial(ownValue(source, 'initial'), `${path}.`, keys, references.states),
    ...itemsOf(ownValue(source, 'says'), [...keys, 'says']).flatMap(({ item, path }) =>
      checkGuard(ownValue(item, 'when'), [...path, 'when'], references),
    ),
    ...transitionsOf(state).flatMap((transition) => checkTransition(transition, state, references)),
  ];
}

/** `initial` names a state directly inside its holder; `prefix` is the holder's path and a dot. */
export function checkInitial(
  initial: unknown,
  prefix: string,
  keys: Path,
  states: ReadonlySet<string>,
): Finding[] {
  if (typeof initial !== 'string' || initial.trim() === '') return [];
  if (!initial.includes('.') && states.has(prefix + initial)) return [];
  const message = `\`initial\` names \`${cut(initial)}\`, which is no state here.`;
  const mend = (): string => {
    const inner = [...states].flatMap((path) => {
      const key = path.slice(prefix.length);
      return path.startsWith(prefix) && !key.includes('.') ? [key] : [];
    });
    return didYouMean(initial, inner, `Name one of these: ${inner.slice(0, 8).join(', ')}.`);
  };
  return [{ code: 'unknown-target', path: [...keys, 'initial'], message, mend }];
}

function checkTransition(
  transition: WalkedTransition,
  state: WalkedState,
  references: References,
): Finding[] {
  const { source, keys } = transition;
  if (typeof source === 'string') return checkTarget(source, keys, state, references);
  if (!isRecord(source)) return [];
  const known = (
    code: 'unknown-meter' | 'unknown-fact' | 'unknown-behaviour',
    name: unknown,
    path: Path,
    names: { has(name: string): boolean; keys(): Iterable<string> },
    otherwise: string,
  ): Finding[] => {
    if (typeof name !== 'string' || name.trim() === '' || names.has(name)) return [];
    const message = `There is no ${code.slice('unknown-'.length)} \`${cut(name)}\`.`;
    return [{ code, path, message, mend: () => didYouMean(name, names.keys(), otherwise) }];
  };
  const { behaviours, facts, meters } = references;
  return [
    ...checkTarget(ownValue(source, 'target'), [...keys, 'target'], state, references),
    ...checkGuard(ownValue(source, 'guard'), [...keys, 'guard'], references),
    ...entriesOf(ownValue(source, 'effects')).flatMap(([meter]) =>
      known('unknown-meter', meter, [...keys, 'effects', meter], meters, 'Add it to `meters`.'),
    ),
    ...['remember', 'forget'].flatMap((key) =>
      itemsOf(ownValue(source, key), [...keys, key]).flatMap(({ item, path }) =>
        known('unknown-fact', item, path, facts, 'Add it to `facts`.'),
      ),
    ),
    ...itemsOf(ownValue(source, 'shows'), [...keys, 'shows']).flatMap(({ item, path }) =>
      behaviours
        ? known(
            'unknown-behaviour',
            item,
            path,
            behaviours,
            'Take one that is in the rubric, or add it there.',
          )
        : [],
    ),
  ];
}

function checkGuard(guard: unknown, path: Path, references: References): Finding[] {
  if (guard === undefined) return [];
  const parsed = parseGuard(guard, references);
  if (parsed.ok) return [];
  return parsed.faults.map((fault) => findingFromGuardFault(fault, path, references));
}

function checkTarget(
  target: unknown,
  path: Path,
  state: WalkedState,
  { scenarioId, states }: References,
): Finding[] {
  if (typeof target !== 'string' || target.trim() === '') return [];
  const found = targetPath(target, state.path, scenarioId);
  if (found !== null && states.has(found)) return [];
  const message = `There is no state \`${cut(target)}\` to go to from \`${state.path}\`.`;
  return [
    {
      code: 'unknown-target',
      path,
      message,
      mend: () => mendTarget(target, state, scenarioId, states),
    },
  ];
}

function mendTarget(
  target: string,
  { path: holder }: WalkedState,
  scenarioId: string,
  states: ReadonlySet<string>,
): string {
  const beside = holder.slice(0, holder.lastIndexOf('.') + 1);
  const sameKey = [...states].find((path) => path === target || path.endsWith(`.${target}`));
  if (sameKey !== undefined) return `Did you mean \`#${scenarioId}.${sameKey}\`?`;
  const writable = new Set<string>();
  for (const path of states) {
    if (path.startsWith(`${holder}.`)) writable.add(path.slice(holder.length));
    else if (path.startsWith(beside)) writable.add(path.slice(beside.length));
  }
  if (target.startsWith('#')) for (const path of states) writable.add(`#${scenarioId}.${path}`);
  return didYouMean(target, writable, 'Add that state, or name another.');
}
