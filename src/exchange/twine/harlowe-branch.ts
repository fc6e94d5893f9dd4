import type { HarloweMacro } from './harlowe-macro.ts';
import type { Branch, Condition, PassageNode } from './passage-node.ts';
import { readCondition } from './read-condition.ts';

type IfNode = PassageNode & { kind: 'if' };

/** The `(if:)` that an `(else:)` belongs to, by the list of pieces it stands in. */
export type LastIfs = WeakMap<readonly PassageNode[], IfNode>;

const mostBranches = 40;

/**
 * Adds what hangs on an `(if:)`, `(unless:)`, `(else-if:)` or `(else:)`. `before` is what stands
 * before it in the same hook; without a hook it is told and does nothing.
 */
export function addBranch(
  { name, args, raw, at }: HarloweMacro,
  hook: PassageNode[] | null,
  nodes: PassageNode[],
  before: readonly PassageNode[],
  lastIfs: LastIfs,
): void {
  if (hook === null) {
    const why = 'No hook follows it, so it does nothing: write the words in `[…]` behind it.';
    nodes.push({ kind: 'lost', what: raw, why, at });
  }
  const body = hook ?? [];
  const own = name === 'else' ? null : readCondition(args);
  const condition: Condition | null =
    name === 'unless' && own !== null ? { kind: 'not', of: own } : own;
  const branch: Branch = { condition, body, raw, at };
  if (name === 'if' || name === 'unless') {
    begin([branch]);
    return;
  }
  const last = lastIfs.get(before);
  if (last === undefined) {
    const why = 'No `(if:)` stands before it, so its words are always said.';
    nodes.push({ kind: 'lost', what: raw, why, at });
    for (const node of body) nodes.push(node);
    return;
  }
  const isNext =
    before.findLast((node) => node.kind !== 'text' || node.text.trim() !== '') === last;
  if (isNext) {
    last.branches.push(branch);
    return;
  }
  // What stands between the two has to stay between them.
  const asked = last.branches.slice(0, mostBranches).map((one) => ({ ...one, body: [] }));
  begin([...asked, branch]);

  function begin(branches: Branch[]): void {
    const node: IfNode = { kind: 'if', branches, at };
    lastIfs.set(before, node);
    nodes.push(node);
  }
}
