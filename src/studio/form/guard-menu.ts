import { isRecord } from '../../scenario/finding.ts';
import type { Comparison } from '../../scenario/model.ts';

/** A guard as menus show it. What they have no shape for stays as it is written. */
export type GuardMenu = GuardAtom | GuardGroup | { kind: 'written'; source: unknown };

export type GuardAtom = (
  | { kind: 'meter'; meter: string; comparison: Comparison; value: number }
  | { kind: 'fact'; fact: string; isTrue: boolean }
) & {
  /** How its author wrote it, spaces and all; written so again for as long as it says the same. */
  written?: string;
};

export interface GuardGroup {
  kind: 'group';
  joins: 'all' | 'any' | 'none';
  of: readonly GuardMenu[];
  /** All of them, written as `all:` and not as a bare list. */
  isNamed: boolean;
}

const meterAtom = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*)\s*(>=|<=|==|!=|>|<)\s*(\d{1,2})$/u;
const factAtom = /^(not\s+)?([\p{L}_][\p{L}\p{M}\p{N}_-]*)$/u;

/** Reads a guard as written; takes anything. */
export function menuFromGuard(source: unknown): GuardMenu {
  if (typeof source === 'string') return menuFromAtom(source);
  if (Array.isArray(source)) return groupOf('all', source, false) ?? { kind: 'written', source };
  if (isRecord(source)) {
    const [entry, ...others] = Object.entries(source);
    const [key, of] = entry ?? [];
    const isOnly = others.length === 0;
    if (isOnly && (key === 'all' || key === 'any') && Array.isArray(of)) {
      return groupOf(key, of, true) ?? { kind: 'written', source };
    }
    if (isOnly && key === 'not') {
      const inner = menuFromGuard(of);
      const isAny = inner.kind === 'group' && inner.joins === 'any' && inner.of.length > 1;
      return { kind: 'group', joins: 'none', of: isAny ? inner.of : [inner], isNamed: true };
    }
  }
  return { kind: 'written', source };
}

function groupOf(
  joins: 'all' | 'any',
  of: readonly unknown[],
  isNamed: boolean,
): GuardGroup | null {
  return of.length === 0 ? null : { kind: 'group', joins, of: of.map(menuFromGuard), isNamed };
}

function menuFromAtom(source: string): Exclude<GuardMenu, GuardGroup> {
  const text = source.trim();
  const [, meter, comparison, value] = meterAtom.exec(text) ?? [];
  if (meter !== undefined && isComparison(comparison)) {
    return { kind: 'meter', meter, comparison, value: Number(value), written: source };
  }
  const [, denied, fact] = factAtom.exec(text) ?? [];
  if (fact === undefined || fact === 'not') return { kind: 'written', source };
  return { kind: 'fact', fact, isTrue: denied === undefined, written: source };
}

export const comparisons = ['>=', '<=', '>', '<', '==', '!='] as const satisfies Comparison[];

function isComparison(text: string | undefined): text is Comparison {
  return comparisons.some((one) => one === text);
}

function textFromAtom(atom: GuardAtom): string {
  if (atom.kind === 'meter') return `${atom.meter} ${atom.comparison} ${atom.value}`;
  return atom.isTrue ? atom.fact : `not ${atom.fact}`;
}

function isAsWritten(atom: GuardAtom, written: string): boolean {
  const before = menuFromAtom(written);
  return before.kind !== 'written' && textFromAtom(before) === textFromAtom(atom);
}

/**
 * How it is written. What an author did not touch comes out as it came in; whether it can be read is for
 * the checker to say.
 */
export function guardFromMenu(menu: GuardMenu): unknown {
  switch (menu.kind) {
    case 'meter':
    case 'fact': {
      const { written } = menu;
      return written !== undefined && isAsWritten(menu, written) ? written : textFromAtom(menu);
    }
    case 'written':
      return menu.source;
    case 'group': {
      const of = menu.of.map(guardFromMenu);
      if (menu.joins === 'none') return { not: of.length === 1 ? of[0] : { any: of } };
      if (menu.joins === 'any') return { any: of };
      return menu.isNamed ? { all: of } : of;
    }
  }
}

/** With one more condition that has to hold, or that may hold where one of several is enough. */
export function withCondition(menu: GuardMenu | null, added: GuardMenu): GuardMenu {
  if (menu === null) return added;
  return menu.kind === 'group' && menu.joins !== 'none'
    ? { ...menu, of: [...menu.of, added] }
    : { kind: 'group', joins: 'all', of: [menu, added], isNamed: false };
}

/** With one of its conditions changed, or taken away; null where none is left. */
export function withConditionAt(
  group: GuardGroup,
  index: number,
  next: GuardMenu | null,
): GuardMenu | null {
  const of = group.of.flatMap((old, at) => (at === index ? (next ?? []) : old));
  const [only] = of;
  if (only === undefined) return null;
  return next === null && of.length === 1 && group.joins !== 'none' ? only : { ...group, of };
}
