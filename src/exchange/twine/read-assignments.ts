import { type Token, tokensOf } from './expression-token.ts';
import type { Assignment, NewValue } from './passage-node.ts';

/** Where the assignments stand, and the macro they are shown in when one can't be carried. */
interface Written {
  at: number;
  show: (assignment: string) => string;
}

/**
 * Reads `$x to 1`, `$x += 1`, `$x to it + 1`, `1 into $x`, several parted by commas or semicolons.
 * Something that assigns nothing that can be named comes as an assignment to ''.
 */
export function readAssignments(expression: string, { at, show }: Written): Assignment[] {
  const tokens = tokensOf(expression);
  if (tokens === null) {
    return [{ variable: '', value: { kind: 'other', isText: false }, raw: show(expression), at }];
  }
  return parts(tokens).map((part) => {
    const raw = show(expression.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0));
    return { ...assignmentFrom(part), raw, at };
  });
}

/** Parts at commas and semicolons outside all brackets. */
function parts(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'sign') {
      if ('([{'.includes(token.value)) depth++;
      if (')]}'.includes(token.value)) depth--;
      if (depth === 0 && (token.value === ',' || token.value === ';')) {
        found.push([]);
        continue;
      }
    }
    found.at(-1)?.push(token);
  }
  return found.filter((part) => part.length > 0);
}

function assignmentFrom(part: readonly Token[]): { variable: string; value: NewValue } {
  const [first, operator, ...rest] = part;
  const last = part.at(-1);
  const before = part.at(-2);
  if (before?.kind === 'word' && before.value === 'into' && last?.kind === 'variable') {
    return { variable: last.value, value: valueFrom(part.slice(0, -2), last.value) };
  }
  if (first?.kind !== 'variable' || operator === undefined) {
    const named = part.find(({ kind }) => kind === 'variable');
    return { variable: named?.value ?? '', value: { kind: 'other', isText: false } };
  }
  const variable = first.value;
  if (operator.value === 'to' || operator.value === '=') {
    return { variable, value: valueFrom(rest, variable) };
  }
  const by = wholeNumber(rest);
  const ends = rest.length === 1 ? rest[0]?.value : undefined;
  if (operator.value === '+=' && by !== null) return { variable, value: { kind: 'add', by } };
  if (operator.value === '-=' && by !== null) return { variable, value: { kind: 'add', by: -by } };
  if (operator.value === '+' && ends === '+') return { variable, value: { kind: 'add', by: 1 } };
  if (operator.value === '-' && ends === '-') return { variable, value: { kind: 'add', by: -1 } };
  return { variable, value: { kind: 'other', isText: false } };
}

function valueFrom(tokens: readonly Token[], variable: string): NewValue {
  const number = wholeNumber(tokens);
  if (number !== null) return { kind: 'number', to: number };
  const [first, sign, ...rest] = tokens;
  if (tokens.length === 1 && first?.kind === 'word') {
    if (first.value === 'true') return { kind: 'boolean', to: true };
    if (first.value === 'false') return { kind: 'boolean', to: false };
  }
  const isItself = first?.value === 'it' || first?.value === variable;
  if (first !== undefined && first.kind !== 'text' && sign !== undefined) {
    const by = wholeNumber(isItself ? rest : [first]);
    const turned = rest.length === 1 && (rest[0]?.value === 'it' || rest[0]?.value === variable);
    if (by !== null && sign.value === '+' && (isItself || turned)) return { kind: 'add', by };
    if (by !== null && sign.value === '-' && isItself) return { kind: 'add', by: -by };
  }
  return { kind: 'other', isText: first?.kind === 'text' };
}

/** The whole number that these tokens are, or null. */
function wholeNumber(tokens: readonly Token[]): number | null {
  const isNegative = tokens[0]?.value === '-';
  const [token, ...others] = isNegative ? tokens.slice(1) : tokens;
  if (token?.kind !== 'number' || others.length > 0) return null;
  const value = Number(token.value);
  if (!Number.isSafeInteger(value)) return null;
  return isNegative && value !== 0 ? -value : value;
}
