import type { Guard } from '../scenario/model.ts';
import type { Field, Packing } from './packing.ts';

export const passes = -2;
export const fails = -1;
const testSize = 7;

/**
 * A guard as a chain of tests, each `word, shift, mask, low, span, next if within, next if not`:
 * `low ≤ field ≤ low + span`. `passes` and `fails` end the chain.
 */
export class GuardProgram {
  private readonly code: number[] = [];
  private readonly packing: Packing;

  constructor(packing: Packing) {
    this.packing = packing;
  }

  /** Where the tests of a guard begin, or `passes` or `fails` at once. */
  add(guard: Guard | null, unusedOnce: number, whenTrue = passes): number {
    const entry = guard ? this.compile(guard, whenTrue, fails) : whenTrue;
    const once = this.packing.once[unusedOnce];
    return once ? this.test(once, 0, 0, entry, fails) : entry;
  }

  tests(): Int32Array {
    return Int32Array.from(this.code);
  }

  private compile(guard: Guard, whenTrue: number, whenFalse: number): number {
    switch (guard.kind) {
      case 'not':
        return this.compile(guard.of, whenFalse, whenTrue);
      case 'all':
        return guard.of.reduceRight((next, part) => this.compile(part, next, whenFalse), whenTrue);
      case 'any':
        return guard.of.reduceRight((next, part) => this.compile(part, whenTrue, next), whenFalse);
      case 'fact': {
        const field = this.packing.facts[guard.fact];
        return field ? this.test(field, 1, 0, whenTrue, whenFalse) : whenFalse;
      }
      case 'meter': {
        const field = this.packing.meters[guard.meter];
        if (!field) return whenFalse;
        const value = guard.value;
        switch (guard.comparison) {
          case '==':
            return this.within(field, value, value, whenTrue, whenFalse);
          case '!=':
            return this.within(field, value, value, whenFalse, whenTrue);
          case '>=':
            return this.within(field, value, field.mask, whenTrue, whenFalse);
          case '>':
            return this.within(field, value + 1, field.mask, whenTrue, whenFalse);
          case '<=':
            return this.within(field, 0, value, whenTrue, whenFalse);
          case '<':
            return this.within(field, 0, value - 1, whenTrue, whenFalse);
        }
      }
    }
  }

  private within(field: Field, low: number, high: number, yes: number, no: number): number {
    const from = Math.max(0, Math.ceil(low));
    const to = Math.min(field.mask, Math.floor(high));
    return from > to ? no : this.test(field, from, to - from, yes, no);
  }

  private test(field: Field, low: number, span: number, yes: number, no: number): number {
    if (yes === no) return yes;
    this.code.push(field.word, field.shift, field.mask, low, span, yes, no);
    return this.code.length - testSize;
  }
}

/** Whether the guard that begins at `entry` passes in a packed configuration. */
export function guardPasses(tests: Int32Array, entry: number, words: Int32Array): boolean {
  let at = entry;
  while (at >= 0) {
    const field = (words[tests[at] ?? 0] ?? 0) >>> (tests[at + 1] ?? 0);
    const above = (field & (tests[at + 2] ?? 0)) - (tests[at + 3] ?? 0);
    at = above >>> 0 <= (tests[at + 4] ?? 0) ? (tests[at + 5] ?? 0) : (tests[at + 6] ?? 0);
  }
  return at === passes;
}
