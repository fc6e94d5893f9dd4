import type { BoxBefore } from './boxes-before.ts';
import { cardMeasures } from './card-measures.ts';
import { layLevelAnew } from './lay-level-anew.ts';
import { layLevelKept } from './lay-level-kept.ts';
import type { Level, LevelEdge, Spot, SpotBefore } from './level.ts';
import type { GraphNode, GraphWay, MapGraph } from './map-graph.ts';
import type { MapBox, MapPoint } from './map-layout.ts';

const { band, gutter, pad } = cardMeasures;

/** A box from the corner of what it is in. */
interface Placed {
  boxes: Map<GraphNode, MapBox>;
  width: number;
  height: number;
}

/** The boxes of all nodes, inner ones first laid out and then taken as one. */
export function layOutNested(
  { tops, ways }: MapGraph,
  initial: string | null,
  before: ReadonlyMap<string, BoxBefore>,
): { boxes: Map<GraphNode, MapBox>; width: number; height: number } {
  const insides = new Map<GraphNode, Placed>();
  const crossing = waysByHolder(ways);

  function offsetIn(item: GraphNode, node: GraphNode): number {
    let offset = 0;
    for (let one = node; one !== item && one.parent !== null; one = one.parent) {
      offset += insides.get(one.parent)?.boxes.get(one)?.y ?? 0;
    }
    return offset;
  }

  function lay(holder: GraphNode | null, nodes: GraphNode[], first: string | null): Placed {
    for (const node of nodes) {
      if (node.children.length === 0) continue;
      const inside = lay(node, node.children, node.state?.entersAt ?? null);
      node.width = Math.max(node.width, inside.width + 2 * pad);
      shiftInside(inside, { x: pad, y: node.height + band });
      node.height += band + inside.height + pad;
      insides.set(node, inside);
    }
    const index = new Map(nodes.map((node, at) => [node, at]));
    const edges = (crossing.get(holder) ?? []).flatMap(({ from, to, way }): LevelEdge[] => {
      const [start, end] = [index.get(from), index.get(to)];
      if (start === undefined || end === undefined || start === end) return [];
      return [
        {
          from: start,
          to: end,
          port: offsetIn(from, way.from) + way.port - way.from.middle,
          entry: offsetIn(to, way.to),
        },
      ];
    });
    const level: Level = {
      items: nodes.map(({ width, height, state }) => ({
        width,
        height,
        isEnding: state?.kind === 'final',
        isGhost: state === null,
      })),
      edges,
      first: Math.max(
        0,
        nodes.findIndex(({ path }) => path === first),
      ),
    };
    const spots = spotsOf(level, nodes, before);
    return placed(nodes, spots);
  }
  const { boxes, width, height } = lay(null, tops, initial);
  const all = new Map<GraphNode, MapBox>();
  const shiftAll = (nodes: readonly GraphNode[], inside: Map<GraphNode, MapBox>, by: MapPoint) => {
    for (const node of nodes) {
      const box = inside.get(node);
      if (box === undefined) continue;
      const at = { ...box, x: box.x + by.x, y: box.y + by.y };
      all.set(node, at);
      shiftAll(node.children, insides.get(node)?.boxes ?? new Map(), at);
    }
  };
  shiftAll(tops, boxes, { x: 0, y: 0 });
  return { boxes: all, width, height };
}

/** The ways by the state that holds both of their ends, each end as what that state holds of it. */
function waysByHolder(ways: readonly GraphWay[]) {
  const found = new Map<GraphNode | null, { from: GraphNode; to: GraphNode; way: GraphWay }[]>();
  for (const way of ways) {
    let { from, to } = way;
    while (from.depth > to.depth && from.parent) from = from.parent;
    while (to.depth > from.depth && to.parent) to = to.parent;
    while (from.parent !== to.parent && from.parent && to.parent) {
      from = from.parent;
      to = to.parent;
    }
    if (from === to) continue;
    const list = found.get(from.parent) ?? [];
    list.push({ from, to, way });
    found.set(from.parent, list);
  }
  return found;
}

function spotsOf(
  level: Level,
  nodes: readonly GraphNode[],
  before: ReadonlyMap<string, BoxBefore>,
): Spot[] {
  const spots = nodes.map(({ path, parent }): SpotBefore | null => {
    const box = before.get(path);
    if (box === undefined) return null;
    if (parent === null) return { layer: box.layer, y: box.y, wasLed: box.wasLed };
    const around = before.get(parent.path);
    if (around === undefined) return null;
    const y = Math.max(0, box.y - around.y - around.card - band);
    return { layer: box.layer, y, wasLed: box.wasLed };
  });
  const known = spots.filter((spot) => spot !== null).length;
  return known * 2 > nodes.length ? layLevelKept(level, spots) : layLevelAnew(level);
}

function placed(nodes: readonly GraphNode[], spots: readonly Spot[]): Placed {
  const widths: number[] = [];
  nodes.forEach(({ width }, at) => {
    const layer = spots[at]?.layer ?? 0;
    widths[layer] = Math.max(widths[layer] ?? cardMeasures.width, width);
  });
  const lefts: number[] = [];
  let left = 0;
  for (let layer = 0; layer < widths.length; layer++) {
    lefts[layer] = left;
    left += (widths[layer] ?? cardMeasures.width) + gutter;
  }
  let bottom = 0;
  const boxes = new Map<GraphNode, MapBox>();
  nodes.forEach((node, at) => {
    const { layer = 0, y = 0 } = spots[at] ?? {};
    const { width, height, card } = node;
    boxes.set(node, { x: lefts[layer] ?? 0, y, width, height, card, layer });
    bottom = Math.max(bottom, y + height);
  });
  return { boxes, width: Math.max(0, left - gutter), height: bottom };
}

function shiftInside({ boxes }: Placed, { x, y }: MapPoint): void {
  for (const [node, box] of boxes) boxes.set(node, { ...box, x: box.x + x, y: box.y + y });
}
