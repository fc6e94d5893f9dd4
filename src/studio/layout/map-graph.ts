import type { Outline, OutlineState } from '../outline.ts';
import { cardHeight, cardMeasures, rowMiddle } from './card-measures.ts';
import { type MapRow, rowsOf } from './map-row.ts';

export interface GraphNode {
  path: string;
  parent: GraphNode | null;
  /** Null for one that is led to but does not exist. */
  state: OutlineState | null;
  children: GraphNode[];
  width: number;
  /** Of its own card. */
  card: number;
  /** The middle of its rows, from the top of the card. */
  middle: number;
  /** With all that is in it. */
  height: number;
  depth: number;
}

export interface GraphWay {
  key: string;
  row: string;
  from: GraphNode;
  to: GraphNode;
  /** Where it leaves, from the top of the card. */
  port: number;
}

export interface MapGraph {
  tops: GraphNode[];
  nodes: ReadonlyMap<string, GraphNode>;
  ways: readonly GraphWay[];
}

/** The outline as nodes in nodes, ways between them, and a node for whatever is missing. */
export function mapGraph(outline: Outline): MapGraph {
  const nodes = new Map<string, GraphNode>();
  const tops: GraphNode[] = [];

  function add(path: string, state: OutlineState | null, around: string | null): GraphNode {
    const parent = (around === null ? undefined : nodes.get(around)) ?? null;
    const rows = state === null ? 0 : rowsOf(state).length;
    const card = state === null ? cardMeasures.ghostHeight : cardHeight(state.kind, rows);
    const node: GraphNode = {
      path,
      parent,
      state,
      children: [],
      width: state === null ? cardMeasures.ghostWidth : cardMeasures.width,
      card,
      middle: rowMiddle(state?.kind ?? 'atomic', rows / 2 - 0.5),
      height: card,
      depth: parent === null ? 0 : parent.depth + 1,
    };
    nodes.set(path, node);
    (parent?.children ?? tops).push(node);
    return node;
  }
  function nodeAt(path: string): GraphNode {
    const dot = path.lastIndexOf('.');
    const around = dot < 0 ? undefined : nodes.get(path.slice(0, dot));
    return (
      nodes.get(path) ?? add(path, null, around?.state?.kind === 'compound' ? around.path : null)
    );
  }

  for (const state of outline.states) {
    if (!nodes.has(state.path)) add(state.path, state, state.parent);
  }
  if (outline.initial) nodeAt(outline.initial);
  const ways: GraphWay[] = [];
  for (const from of nodes.values()) {
    if (from.state === null) continue;
    for (const [index, row] of rowsOf(from.state).entries()) {
      ways.push(...waysOf(row, rowMiddle(from.state.kind, index), from, nodeAt));
    }
    if (from.state.entersAt !== null) nodeAt(from.state.entersAt);
  }
  return { tops, nodes, ways };
}

function waysOf(
  row: MapRow,
  port: number,
  from: GraphNode,
  nodeAt: (path: string) => GraphNode,
): GraphWay[] {
  return row.ways.flatMap(({ leadsTo }, index) => {
    if (leadsTo === null || leadsTo === '' || leadsTo === from.path) return [];
    return { key: wayKey(row.key, index), row: row.key, from, to: nodeAt(leadsTo), port };
  });
}

/** Names a way in `MapLayout.ways`. */
export function wayKey(row: string, index: number): string {
  return index === 0 ? row : `${row} ${index + 1}`;
}
