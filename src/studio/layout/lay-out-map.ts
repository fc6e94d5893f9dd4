import type { Outline } from '../outline.ts';
import { boxesBefore } from './boxes-before.ts';
import { layOutNested } from './lay-out-nested.ts';
import { mapGraph } from './map-graph.ts';
import type { MapLayout } from './map-layout.ts';
import { routeWays } from './route-ways.ts';

/**
 * Places every state of a file on the water: the first one at the near shore, endings on the far
 * one, ways onwards from left to right. What was in the previous layout keeps its place as far as
 * can be; the words of a state move nothing.
 */
export function layOutMap(outline: Outline, previous: MapLayout | null = null): MapLayout {
  const graph = mapGraph(outline);
  const before = boxesBefore([...graph.nodes.keys()], previous);
  const { boxes, width, height } = layOutNested(graph, outline.initial, before);
  return {
    nodes: Object.fromEntries(
      [...graph.nodes].flatMap(([path, node]) => {
        const box = boxes.get(node);
        return box === undefined ? [] : [[path, box]];
      }),
    ),
    ways: Object.fromEntries(routeWays(graph, boxes)),
    width,
    height,
  };
}
