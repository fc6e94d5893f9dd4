import type { SilentTransitionObject } from '../../scenario/scenario.ts';
import type { Variables } from './variables.ts';
import type { WalkedSet } from './walk-passage.ts';

export type Changes = Pick<SilentTransitionObject, 'effects' | 'remember' | 'forget'>;

type Change = Pick<WalkedSet, 'assignment' | 'lose'>;

const greatest = 10;

/** What a transition does for these assignments, one after the other. What it can't is told. */
export function changesFrom(sets: readonly Change[], variables: Variables): Changes {
  const effects = new Map<string, number>();
  const settled = new Set<string>();
  const facts = new Map<string, boolean>();
  for (const { assignment, lose } of sets) {
    const { value } = assignment;
    const known = variables.get(assignment.variable);
    if (known === undefined) lose(notKept);
    else if (value.kind === 'other') lose(notKnown);
    else if (value.kind === 'boolean') facts.set(known.name, value.to);
    else if (value.kind === 'number') {
      if (value.to > 0 && value.to < greatest) {
        lose(fixedNumber);
        continue;
      }
      if (value.to !== clamped(value.to)) lose(outOfRange);
      effects.set(known.name, value.to > 0 ? greatest : -greatest);
      settled.add(known.name);
    } else {
      const before = effects.get(known.name) ?? 0;
      if (Math.abs(value.by) > greatest) lose(outOfRange);
      if (!settled.has(known.name)) effects.set(known.name, before + value.by);
      else if (before > 0 ? value.by < 0 : value.by > 0) lose(afterFixed);
    }
  }
  return {
    ...(effects.size > 0 && { effects: Object.fromEntries(shown(effects)) }),
    ...listed('remember', facts, true),
    ...listed('forget', facts, false),
  };
}

/** The values with which a story begins. */
export interface Beginning {
  meters: Map<string, number>;
  facts: Set<string>;
}

export function applyAtBeginning(
  { meters, facts }: Beginning,
  { assignment, lose }: Change,
  variables: Variables,
): void {
  const { value } = assignment;
  const known = variables.get(assignment.variable);
  if (known === undefined) lose(notKept);
  else if (value.kind === 'other') lose(notKnown);
  else if (value.kind === 'boolean') {
    if (value.to) facts.add(known.name);
    else facts.delete(known.name);
  } else {
    const start = value.kind === 'number' ? value.to : (meters.get(known.name) ?? 0) + value.by;
    if (start !== clamped(start)) lose(outOfRange);
    meters.set(known.name, clamped(start));
  }
}

function clamped(value: number): number {
  return Math.max(0, Math.min(greatest, value));
}

function* shown(effects: ReadonlyMap<string, number>): Generator<[string, number]> {
  for (const [name, by] of effects) {
    yield [name, Math.max(-greatest, Math.min(greatest, by))];
  }
}

function listed(key: 'remember' | 'forget', facts: ReadonlyMap<string, boolean>, to: boolean) {
  const names = [...facts].filter(([, value]) => value === to).map(([name]) => name);
  const [first] = names;
  if (first === undefined) return {};
  return { [key]: names.length === 1 ? first : names };
}

const notKept =
  'Only variables that are whole numbers throughout, or true and false throughout, become meters and facts: write by hand what it was for.';
const notKnown =
  'The value is only known while the story runs, or is no whole number: write an effect by hand.';
export const fixedNumber =
  'A reply can add to a meter or take away, but not set it to a number in between: choose an effect that comes close.';
const afterFixed =
  'The meter was set to its end just before, and a reply has one effect on a meter: put this on a later reply.';
const outOfRange =
  'A meter is a whole number from 0 to 10, so it was kept within that: think in a smaller scale, and look at the guards.';
