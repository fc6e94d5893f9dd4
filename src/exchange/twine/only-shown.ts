import { bodiesOf, type PassageNode } from './passage-node.ts';
import type { ReadPassage } from './read-passages.ts';

/** Names of passages that others show inside themselves and that nothing leads to. */
export function onlyShown(passages: readonly ReadPassage[], start: string): ReadonlySet<string> {
  const byName = new Map<string, ReadPassage>();
  const shows = new Map<ReadPassage, string[]>();
  const led = new Set([start]);
  for (const read of passages) {
    if (!byName.has(read.passage.name)) byName.set(read.passage.name, read);
    const shown: string[] = [];
    shows.set(read, shown);
    eachNode(read.nodes, (node) => {
      if (node.kind === 'include') shown.push(node.target);
      else if (node.kind === 'link' && node.target !== null) led.add(node.target);
      else if (node.kind === 'goto') led.add(node.target);
    });
  }
  const all = new Set([...shows.values()].flat());
  const isShown = ({ passage: { name } }: ReadPassage): boolean => all.has(name) && !led.has(name);
  // Passages that show each other, and that nothing else shows, are states like all others.
  const found = new Set<string>();
  const queue = passages.filter((read) => !isShown(read));
  for (let read = queue.pop(); read !== undefined; read = queue.pop()) {
    for (const name of shows.get(read) ?? []) {
      const shown = byName.get(name);
      if (shown === undefined || found.has(name) || !isShown(shown)) continue;
      found.add(name);
      queue.push(shown);
    }
  }
  return found;
}

function eachNode(nodes: readonly PassageNode[], look: (node: PassageNode) => void): void {
  for (const node of nodes) {
    look(node);
    for (const body of bodiesOf(node)) eachNode(body, look);
  }
}
