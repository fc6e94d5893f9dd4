/** What lies beside each other: states, and groups of them with all that is in them. */
export interface LevelItem {
  width: number;
  height: number;
  /** An ending: it belongs on the far shore. */
  isEnding: boolean;
  /** Not a state: only where one is led to. It never moves the far shore away once it has its place. */
  isGhost: boolean;
}

export interface LevelEdge {
  from: number;
  to: number;
  /** How far apart the tops of the two are where it runs as it should: `to` is `port - entry` below. */
  port: number;
  entry: number;
}

/** One layer of nesting, laid out for itself. Items are named by their index. */
export interface Level {
  items: readonly LevelItem[];
  /** Never from an item to itself. */
  edges: readonly LevelEdge[];
  /** The item where it begins. */
  first: number;
}

/** Where an item is or was, from the top of its level. */
export interface Spot {
  layer: number;
  y: number;
}

export interface SpotBefore extends Spot {
  /** Whether any way led to it. */
  wasLed: boolean;
}
