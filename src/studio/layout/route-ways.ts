import { cardMeasures } from './card-measures.ts';
import { type Turn, curveThrough } from './curve-through.ts';
import { Lanes } from './lanes.ts';
import type { GraphNode, GraphWay, MapGraph } from './map-graph.ts';
import type { MapBox, MapWay } from './map-layout.ts';

const { entry, gutter, band } = cardMeasures;

/** Every way as a curve between the boxes; what it looks like hangs on where the boxes are alone. */
export function routeWays(
  { tops, ways }: MapGraph,
  boxes: ReadonlyMap<GraphNode, MapBox>,
): [string, MapWay][] {
  const lanes = new Lanes(tops, boxes);
  const routes = ways.flatMap((way) => {
    const route = routeOf(way, boxes, lanes);
    return route === null ? [] : { way, ...route };
  });
  return routes.map(({ way, isBack, turns }) => [
    way.key,
    { from: way.from.path, to: way.to.path, row: way.row, isBack, curve: curveThrough(turns()) },
  ]);
}

function routeOf(
  { from, to, port }: GraphWay,
  boxes: ReadonlyMap<GraphNode, MapBox>,
  lanes: Lanes,
): { isBack: boolean; turns: () => Turn[] } | null {
  const [start, end] = [boxes.get(from), boxes.get(to)];
  if (start === undefined || end === undefined) return null;
  const first = { x: start.x + start.width, y: start.y + port };
  const last = { x: end.x, y: end.y + entry };
  const outer = chainOf(from);
  const inner = chainOf(to);
  let shared = 0;
  while (shared < outer.length && outer[shared] === inner[shared]) shared++;
  const [left, right] = [outer[shared], inner[shared]];
  const leftLayer = (left && boxes.get(left)?.layer) ?? 0;
  const rightLayer = (right && boxes.get(right)?.layer) ?? 0;
  const isBack = left === undefined || right === undefined || leftLayer >= rightLayer;

  const parts: (() => Turn[])[] = [];
  const aim = (x: number): number => {
    const share = last.x === first.x ? 0.5 : (x - first.x) / (last.x - first.x);
    return first.y + (last.y - first.y) * Math.min(1, Math.max(0, share));
  };
  const pass = (holder: GraphNode | null, begin: number, end: number, heading: 1 | -1): void => {
    if ((end - begin) * heading >= cardMeasures.farthest) {
      const lane = lanes.takeOutside(holder, [begin, end], to);
      if (lane !== null) parts.push(lane);
      return;
    }
    for (let layer = begin; (end - layer) * heading >= 0; layer += heading) {
      const lane = lanes.take(holder, layer, heading, to, aim);
      if (lane !== null) parts.push(lane);
    }
  };
  if (left === undefined) {
    // To a state within it: from its edge back along the strip under its own card.
    const y = start.y + start.card + band / 2;
    parts.push(() => [
      { x: first.x, y, heading: -1 },
      { x: start.x + gutter / 8, y, heading: -1 },
    ]);
  } else if (isBack) {
    for (const node of outer.slice(shared).reverse()) {
      const begin = boxes.get(node)?.layer ?? 0;
      const reach = node === left && right !== undefined ? Math.min(begin, rightLayer) : 0;
      pass(node.parent, node === from ? begin : begin - 1, reach, -1);
    }
  } else {
    for (const node of outer.slice(shared + 1).reverse()) {
      pass(node.parent, (boxes.get(node)?.layer ?? 0) + 1, lanes.count(node.parent) - 1, 1);
    }
    pass(left.parent, leftLayer + 1, rightLayer - 1, 1);
  }
  for (const node of inner.slice(left === undefined ? shared : shared + 1)) {
    pass(node.parent, 0, (boxes.get(node)?.layer ?? 0) - 1, 1);
  }
  return {
    isBack,
    turns: () => [
      { ...first, heading: 1 },
      ...parts.flatMap((part) => part()),
      { ...last, heading: 1 },
    ],
  };
}

/** The node with all around it, outermost first. */
function chainOf(node: GraphNode): GraphNode[] {
  const chain: GraphNode[] = [];
  for (let one: GraphNode | null = node; one !== null; one = one.parent) chain.unshift(one);
  return chain;
}
