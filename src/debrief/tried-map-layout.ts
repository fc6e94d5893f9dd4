import type { ScenarioModel } from '../scenario/model.ts';
import { placesOf } from './places.ts';

/** Where a place lies: its middle, in rem from the upper left corner. */
export interface MapSpot {
  path: string;
  x: number;
  y: number;
}

export interface MapLayout {
  width: number;
  height: number;
  /** Where the water ends and the far shore with the endings begins. */
  shore: number;
  /** In the order in which one reads them: row by row. */
  spots: readonly MapSpot[];
}

export interface MapMeasures {
  /** In rem. */
  width: number;
  /** At most so many stones in a row on the water, and on the shore. */
  inRow: number;
  onShore: number;
  rowHeight: number;
}

interface Stop {
  path: string;
  /** Paths of the places that a step from or to this one may join it with. */
  neighbours: string[];
  /** 0 left to 1 right. */
  across: number;
}

const sweeps = 6;
/** Above the first row and below the last, and between water and shore, in rows. */
const bank = 0.75;
const beach = 0.35;
/** So that what stands under the outermost stones has room, in rem. */
const edge = 1.4;

/**
 * Lays the places of a scenario out, whatever has been tried of it: from the start downwards in
 * layers by distance, endings on the far shore. Places that have steps in common come to lie close
 * to each other. A layer that is too wide takes several rows, their stones in the gaps of the row above.
 */
export function triedMapLayout(model: ScenarioModel, measures: MapMeasures): MapLayout {
  const { width, inRow, onShore, rowHeight } = measures;
  const { water, shore } = layersOf(model);
  arrange([...water, shore]);
  const rows = [
    ...water.flatMap((layer) => rowsOf(layer, inRow).map((stops) => ({ stops, isShore: false }))),
    ...rowsOf(shore, onShore).map((stops) => ({ stops, isShore: true })),
  ];
  const waterRows = rows.filter(({ isShore }) => !isShore).length;
  const spots = rows.flatMap(({ stops, isShore }, row) =>
    stops.map((stop, at) => ({
      path: stop.path,
      x: round(edge + (width - 2 * edge) * stop.across + (isShore ? 0 : sway(row, at) * 0.35)),
      y: round(rowHeight * (row + bank + (isShore ? beach : sway(at, row) * 0.07))),
    })),
  );
  return {
    width,
    height: round(rowHeight * (rows.length - 0.3 + bank + beach)),
    shore: round(rowHeight * (waterRows + bank - 0.45 + beach / 2)),
    spots,
  };
}

function layersOf(model: ScenarioModel): { water: Stop[][]; shore: Stop[] } {
  const places = placesOf(model);
  const stops = new Map<number, Stop>();
  for (const { state } of places) {
    stops.set(state.index, { path: state.path, neighbours: [], across: 0.5 });
  }
  for (const { state, exits } of places) {
    for (const target of new Set(exits.flatMap(({ targets }) => targets))) {
      const [from, to] = [stops.get(state.index), stops.get(target)];
      if (from === undefined || to === undefined || from === to) continue;
      from.neighbours.push(to.path);
      to.neighbours.push(from.path);
    }
  }
  const water: Stop[][] = [];
  const shore: Stop[] = [];
  for (const { state, distance } of places) {
    const stop = stops.get(state.index);
    if (stop === undefined) continue;
    if (state.kind === 'final') shore.push(stop);
    else (water[distance] ??= []).push(stop);
  }
  return { water: water.filter((layer) => layer.length > 0), shore };
}

/** Orders each layer by the middle of what its stones are joined with, downwards and upwards in turn. */
function arrange(layers: readonly Stop[][]) {
  for (const layer of layers) spread(layer);
  const all = new Map(layers.flat().map((stop) => [stop.path, stop]));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
      const middles = new Map(layer.map((stop) => [stop, middleOf(stop, all)]));
      layer.sort((one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0));
      spread(layer);
    }
  }
}

function middleOf({ neighbours, across }: Stop, all: ReadonlyMap<string, Stop>): number {
  const joined = neighbours.flatMap((path) => all.get(path)?.across ?? []);
  if (joined.length === 0) return across;
  return joined.reduce((sum, one) => sum + one, 0) / joined.length;
}

function spread(layer: readonly Stop[]) {
  for (const [at, stop] of layer.entries()) stop.across = (at + 0.5) / layer.length;
}

function rowsOf(layer: readonly Stop[], most: number): Stop[][] {
  const count = Math.ceil(layer.length / most);
  return Array.from({ length: count }, (_, row) => layer.filter((_, at) => at % count === row));
}

/** −1 to 1, always the same for the same stone: stones do not lie in rank and file. */
function sway(row: number, at: number): number {
  return (((row * 7 + at * 11 + 3) % 9) - 4) / 4;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
