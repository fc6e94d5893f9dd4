import { cardMeasures } from './card-measures.ts';
import type { GraphNode } from './map-graph.ts';
import type { MapBox } from './map-layout.ts';
import type { Turn } from './curve-through.ts';
import { spread } from './spread.ts';

/** Between two lanes, and between a lane and a card. */
const apart = 9;
const margin = 14;

const { gutter } = cardMeasures;

interface Gap {
  top: number;
  bottom: number;
  lanes: Lane[];
  isSettled: boolean;
}

interface Lane {
  wish: number;
  y: number;
  gap: Gap;
}

interface Column {
  left: number;
  right: number;
  gaps: Gap[];
  lanes: Map<string, Lane>;
}

/** The passages between the boxes of each column. Ways to the same state share one. */
export class Lanes {
  readonly #levels = new Map<GraphNode | null, Column[]>();
  readonly #outsides = new Map<GraphNode | null, Map<GraphNode, number>>();
  readonly #bottoms = new Map<GraphNode | null, number>();

  constructor(tops: readonly GraphNode[], boxes: ReadonlyMap<GraphNode, MapBox>) {
    const open: [GraphNode | null, readonly GraphNode[]][] = [[null, tops]];
    for (let level = open.pop(); level !== undefined; level = open.pop()) {
      const [holder, nodes] = level;
      this.#levels.set(holder, columnsOf(nodes, boxes, roomIn(holder, boxes)));
      for (const node of nodes) if (node.children.length > 0) open.push([node, node.children]);
    }
  }

  /** How many columns are in a state; null: at the top. */
  count(holder: GraphNode | null): number {
    return this.#levels.get(holder)?.length ?? 0;
  }

  /** Takes the lane under all that is in a state, from one column to the other, both included. */
  takeOutside(
    holder: GraphNode | null,
    [from, to]: readonly [number, number],
    way: GraphNode,
  ): (() => Turn[]) | null {
    const columns = this.#levels.get(holder);
    const [first, last] = [columns?.[from], columns?.[to]];
    if (columns === undefined || first === undefined || last === undefined) return null;
    const outside = this.#outsides.get(holder) ?? new Map<GraphNode, number>();
    this.#outsides.set(holder, outside);
    const lane = outside.get(way) ?? outside.size;
    outside.set(way, lane);
    const y = this.#bottom(holder) + margin + (lane + 1) * apart;
    const heading = from <= to ? 1 : -1;
    const ends = [
      { x: heading > 0 ? first.left : first.right, y, heading } as const,
      { x: heading > 0 ? last.right : last.left, y, heading } as const,
    ];
    return () => ends;
  }

  #bottom(holder: GraphNode | null): number {
    const known = this.#bottoms.get(holder);
    if (known !== undefined) return known;
    const bottom = Math.max(
      0,
      ...(this.#levels.get(holder) ?? []).map(({ gaps }) => gaps.at(-1)?.top ?? 0),
    );
    this.#bottoms.set(holder, bottom);
    return bottom;
  }

  /**
   * Takes the lane through a column that is nearest to where the way would run by itself. Where it
   * really is can be asked for when all have taken theirs.
   */
  take(
    holder: GraphNode | null,
    layer: number,
    heading: 1 | -1,
    to: GraphNode,
    aim: (x: number) => number,
  ): (() => Turn[]) | null {
    const column = this.#levels.get(holder)?.[layer];
    if (column === undefined) return null;
    const { left, right } = column;
    const key = `${heading} ${to.path}`;
    let lane = column.lanes.get(key);
    if (lane === undefined) {
      const wish = aim((left + right) / 2);
      lane = { wish, y: wish, gap: nearestGap(column.gaps, wish) };
      lane.gap.lanes.push(lane);
      column.lanes.set(key, lane);
    }
    const taken = lane;
    return () => {
      settle(taken.gap);
      const { y } = taken;
      return heading > 0
        ? [
            { x: left, y, heading },
            { x: right, y, heading },
          ]
        : [
            { x: right, y, heading },
            { x: left, y, heading },
          ];
    };
  }
}

function roomIn(
  holder: GraphNode | null,
  boxes: ReadonlyMap<GraphNode, MapBox>,
): { top: number; bottom: number } {
  const box = holder === null ? undefined : boxes.get(holder);
  if (box === undefined) return { top: -Infinity, bottom: Infinity };
  return { top: box.y + box.card + apart, bottom: box.y + box.height - apart };
}

function columnsOf(
  nodes: readonly GraphNode[],
  boxes: ReadonlyMap<GraphNode, MapBox>,
  room: { top: number; bottom: number },
): Column[] {
  const byLayer: MapBox[][] = [];
  for (const node of nodes) {
    const box = boxes.get(node);
    if (box !== undefined) (byLayer[box.layer] ??= []).push(box);
  }
  const columns: Column[] = [];
  for (let layer = 0; layer < byLayer.length; layer++) {
    const sorted = (byLayer[layer] ?? []).toSorted((one, other) => one.y - other.y);
    const gaps: Gap[] = [];
    let { top } = room;
    for (const box of sorted) {
      const bottom = box.y - margin;
      // Where two cards stand closer than they should, half-way between them.
      const middle = (top + bottom) / 2;
      const isTight = top > bottom;
      gaps.push({
        top: isTight ? middle : top,
        bottom: isTight ? middle : bottom,
        lanes: [],
        isSettled: false,
      });
      top = box.y + box.height + margin;
    }
    gaps.push({ top, bottom: room.bottom, lanes: [], isSettled: false });
    // Of a column that nothing is left in, ways need no more than its middle.
    const middle = (columns[layer - 1]?.right ?? 0) + gutter;
    const isEmpty = sorted.length === 0;
    columns.push({
      left: isEmpty ? middle : Math.min(...sorted.map(({ x }) => x)) - margin,
      right: isEmpty ? middle : Math.max(...sorted.map(({ x, width }) => x + width)) + margin,
      gaps,
      lanes: new Map(),
    });
  }
  return columns;
}

function nearestGap(gaps: readonly Gap[], wish: number): Gap {
  let best: Gap = { top: -Infinity, bottom: Infinity, lanes: [], isSettled: true };
  let least = Infinity;
  for (const gap of gaps) {
    const distance = Math.max(gap.top - wish, wish - gap.bottom, 0);
    if (distance < least) [best, least] = [gap, distance];
  }
  return best;
}

function settle(gap: Gap): void {
  if (gap.isSettled) return;
  gap.isSettled = true;
  const { top, bottom } = gap;
  const lanes = gap.lanes.sort((one, other) => one.wish - other.wish);
  const step = Math.min(apart, (bottom - top) / lanes.length);
  const room = step * (lanes.length - 1);
  const tops = spread(
    lanes.map(({ wish }) => ({ at: Math.min(bottom, Math.max(top, wish)), height: 0, weight: 1 })),
    step,
  );
  const least = Math.min(...tops);
  const most = Math.max(...tops);
  const shift = least < top ? top - least : most > bottom ? bottom - most : 0;
  lanes.forEach((lane, index) => {
    const fits = room <= bottom - top;
    lane.y = fits ? (tops[index] ?? lane.wish) + shift : lane.wish;
  });
}
