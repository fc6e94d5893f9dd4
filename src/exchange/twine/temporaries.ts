import { bodiesOf, type PassageNode } from './passage-node.ts';

const temporary = /(?<!\w)_[A-Za-z]\w*/g;

/**
 * Finds where texts show variables that last for one passage, like `_coins`: only those that the
 * story sets somewhere, for words may begin with that sign too.
 */
export function temporariesIn(
  passages: Iterable<readonly PassageNode[]>,
): (text: string) => [string, number][] {
  const set = new Set<string>();
  for (const nodes of passages) addSet(nodes, set);
  return (text) => {
    if (set.size === 0 || !text.includes('_')) return [];
    return Array.from(text.matchAll(temporary), ({ 0: name, index }): [string, number] => [
      name,
      index,
    ]).filter(([name]) => set.has(name));
  };
}

function addSet(nodes: readonly PassageNode[], set: Set<string>): void {
  for (const node of nodes) {
    if (node.kind === 'set' || node.kind === 'link') {
      for (const { variable } of node.assignments) if (variable.startsWith('_')) set.add(variable);
    }
    for (const body of bodiesOf(node)) addSet(body, set);
  }
}
