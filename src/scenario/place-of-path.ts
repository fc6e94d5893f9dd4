import { type Node, type Pair, type YAMLMap, isMap, isScalar, isSeq } from 'yaml';
import type { YamlDocument } from './parse-yaml.ts';
import { keyText } from './read-yaml-node.ts';
import { type TextPlace, textPlaces } from './text-place.ts';

export type PathPart = 'key' | 'value';
/**
 * Where something stands in the text: a text or number at its beginning, a map or list at its key.
 * `key` asks for the key in any case. What is missing stands where its surroundings are.
 */
export type PlaceOf = (path: readonly (string | number)[], part?: PathPart) => TextPlace;

/** Makes the look-up for a document that was read from this source. */
export function placesInYaml(document: YamlDocument, source: string): PlaceOf {
  const places = textPlaces(source);
  const pairAt = pairLookUp();
  return (path, part = 'value') => places(offsetOf(document.contents, path, part, pairAt));
}

type PairAt = (map: YAMLMap, key: string) => Pair | undefined;

/** Maps are looked through once: a long one is asked for each of its keys. */
function pairLookUp(): PairAt {
  const known = new Map<YAMLMap, Map<string, Pair>>();
  return (map, key) => {
    let pairs = known.get(map);
    if (pairs === undefined) {
      pairs = new Map();
      for (const pair of map.items) {
        const name = keyText(pair.key);
        if (name !== null && !pairs.has(name)) pairs.set(name, pair);
      }
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
}

function offsetOf(
  root: Node | null,
  path: readonly (string | number)[],
  part: PathPart,
  pairAt: PairAt,
): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else if (isMap(node)) {
      const pair = pairAt(node, String(step));
      if (!pair) return offset;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else return offset;
  }
  if (part === 'key' || !isScalar(node)) return offset;
  const [start, end] = node.range ?? [0, 0];
  return end > start ? start : offset;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isSeq(value) || isMap(value);
}
