import { type Token, tokensOf } from './expression-token.ts';
import type { Comparison, Condition } from './passage-node.ts';

const deepest = 24;
const comparisons: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['is', '=='],
  ['eq', '=='],
  ['==', '=='],
  ['===', '=='],
  ['isnot', '!='],
  ['is-not', '!='],
  ['neq', '!='],
  ['!=', '!='],
  ['!==', '!='],
  ['>', '>'],
  ['gt', '>'],
  ['>=', '>='],
  ['gte', '>='],
  ['<', '<'],
  ['lt', '<'],
  ['<=', '<='],
  ['lte', '<='],
]);
const flipped: Record<Comparison, Comparison> = {
  '>': '<',
  '<': '>',
  '>=': '<=',
  '<=': '>=',
  '==': '==',
  '!=': '!=',
};

type Operand = Condition | { kind: 'number'; value: number } | { kind: 'boolean'; value: boolean };

/** Reads what follows an `if`, in the words of Harlowe and of SugarCube alike. */
export function readCondition(expression: string): Condition {
  const tokens = tokensOf(expression);
  if (tokens === null) return { kind: 'unknown' };
  const reader = new ConditionReader(tokens);
  const condition = asCondition(reader.either(0));
  return reader.isDone() ? condition : { kind: 'unknown' };
}

function asCondition(operand: Operand): Condition {
  return operand.kind === 'number' || operand.kind === 'boolean' ? { kind: 'unknown' } : operand;
}

class ConditionReader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  isDone(): boolean {
    return this.at === this.tokens.length;
  }

  either(depth: number): Operand {
    return this.joined('any', ['or', '||'], () => this.both(depth));
  }

  private both(depth: number): Operand {
    return this.joined('all', ['and', '&&'], () => this.compared(depth));
  }

  private joined(kind: 'any' | 'all', signs: string[], next: () => Operand): Operand {
    const first = next();
    if (!this.sees(...signs)) return first;
    const of = [asCondition(first)];
    while (this.takes(...signs)) of.push(asCondition(next()));
    return { kind, of };
  }

  private compared(depth: number): Operand {
    const left = this.single(depth);
    const comparison = this.comparison();
    return comparison === undefined ? left : compare(left, comparison, this.single(depth));
  }

  private comparison(): Comparison | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'sign')) return undefined;
    const comparison = comparisons.get(token.value);
    if (comparison === undefined) return undefined;
    this.at++;
    return token.value === 'is' && this.takes('not') ? '!=' : comparison;
  }

  private single(depth: number): Operand {
    if (depth > deepest) return { kind: 'unknown' };
    if (this.takes('not', '!')) {
      const of = this.single(depth + 1);
      if (of.kind === 'boolean') return { kind: 'boolean', value: !of.value };
      return { kind: 'not', of: asCondition(of) };
    }
    if (this.takes('(')) {
      const inner = this.either(depth + 1);
      return this.takes(')') ? inner : { kind: 'unknown' };
    }
    const isNegative = this.takes('-');
    const token = this.tokens[this.at];
    this.at++;
    if (token?.kind === 'number') {
      return { kind: 'number', value: isNegative ? -Number(token.value) : Number(token.value) };
    }
    if (token === undefined || isNegative) return { kind: 'unknown' };
    if (token.kind === 'variable') return { kind: 'truthy', variable: token.value };
    if (token.value === 'true' || token.value === 'false') {
      return { kind: 'boolean', value: token.value === 'true' };
    }
    return { kind: 'unknown' };
  }

  private sees(...values: string[]): boolean {
    const token = this.tokens[this.at];
    return (
      token !== undefined &&
      (token.kind === 'word' || token.kind === 'sign') &&
      values.includes(token.value)
    );
  }

  private takes(...values: string[]): boolean {
    const sees = this.sees(...values);
    if (sees) this.at++;
    return sees;
  }
}

function compare(left: Operand, comparison: Comparison, right: Operand): Operand {
  if (left.kind === 'truthy') {
    const { variable } = left;
    if (right.kind === 'number' && Number.isSafeInteger(right.value)) {
      return { kind: 'compare', variable, comparison, value: right.value };
    }
    if (right.kind === 'boolean' && (comparison === '==' || comparison === '!=')) {
      return { kind: 'is', variable, value: (comparison === '==') === right.value };
    }
  } else if (right.kind === 'truthy') {
    return compare(right, flipped[comparison], left);
  }
  return { kind: 'unknown' };
}
