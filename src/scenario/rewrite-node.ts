import { type YAMLMap, type YAMLSeq, isMap, isScalar, isSeq } from 'yaml';
import { isRecord } from './finding.ts';
import { type Piece, joinPieces } from './join-pieces.ts';
import { matchById } from './match-by-id.ts';
import { keyText, readYamlNode } from './read-yaml-node.ts';
import {
  type YamlStyle,
  renderFlow,
  renderFlowPair,
  renderItem,
  renderPair,
  renderScalar,
} from './render-yaml.ts';
import { sameValue } from './same-value.ts';
import { columnOf, endOf, lineEnd, startOf } from './yaml-extent.ts';

export interface Rewriting {
  source: string;
  style: YamlStyle;
}

/** Maps whose order the file has to follow; in others the file's own order is kept. */
const ordered: ReadonlySet<string> = new Set(['states', 'on', 'after', 'meters']);

interface Around {
  /** Column of the key or dash that holds the node. */
  column: number;
  /** Something follows on the node's last line, or it stands inside brackets. */
  oneLine: boolean;
  /** The keys of this map are names in an order that has a meaning. */
  keepOrder: boolean;
}

/**
 * The text of a node, from its start to its end, once it means `value`. Null where it can't be
 * written in the node's own kind, so that its holder has to write it anew.
 */
export function rewriteNode(
  rewriting: Rewriting,
  node: unknown,
  value: unknown,
  around: Around,
): string | null {
  const { source, style } = rewriting;
  const start = startOf(node);
  const end = endOf(source, node);
  if (start === null || end === null) return null;
  if (hasValue(node, value, around.keepOrder)) return source.slice(start, end);
  if (isScalar(node)) {
    if (typeof value === 'object' || start === end) return null;
    return renderScalar(value, node, { ...around, style });
  }
  if (isMap(node) && isRecord(value)) {
    if (node.flow) return rewriteFlowMap(rewriting, node, value, around);
    return Object.keys(value).length > 0 ? rewriteBlockMap(rewriting, node, value, around) : null;
  }
  if (isSeq(node) && Array.isArray(value)) {
    if (node.flow) return rewriteFlowSeq(rewriting, node, value, around);
    return value.length > 0 ? rewriteBlockSeq(rewriting, node, value) : null;
  }
  return null;
}

function hasValue(node: unknown, value: unknown, keepOrder: boolean): boolean {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return false;
  const old = readYamlNode(node).value;
  return (
    JSON.stringify(old) === JSON.stringify(value) ||
    (!keepOrder && sameValue(old, value) && !hasOrder(old))
  );
}

/** Whether somewhere inside there is a map whose order counts: then equal is not enough. */
function hasOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => ordered.has(key) || hasOrder(inner));
}

function rewriteBlockMap(
  rewriting: Rewriting,
  map: YAMLMap,
  value: Record<string, unknown>,
  { keepOrder }: Around,
): string | null {
  const { source, style } = rewriting;
  const column = columnOf(source, map.range?.[0] ?? 0);
  const pieces: Piece<string>[] = [];
  let before: number | null = null;
  for (const { key, value: inner } of map.items) {
    const name = keyText(key);
    const start = startOf(key);
    const innerStart = startOf(inner);
    const innerEnd = endOf(source, inner);
    if (name === null || start === null || innerStart === null || innerEnd === null) return null;
    const end = lineEnd(source, innerEnd);
    const lead = before === null ? '' : source.slice(before, start);
    before = end;
    const wanted = Object.hasOwn(value, name) ? value[name] : undefined;
    if (wanted === undefined) {
      pieces.push({ id: name, lead, body: null });
      continue;
    }
    const tail = source.slice(innerEnd, end);
    const text = rewriteNode(rewriting, inner, wanted, {
      column,
      oneLine: tail.trim() !== '',
      keepOrder: !keepOrder && ordered.has(name),
    });
    const body =
      text === null
        ? renderPair(name, wanted, column, style)
        : source.slice(start, innerStart) + text + tail;
    pieces.push({ id: name, lead, body });
  }
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  const render = (name: string): string => renderPair(name, value[name], column, style);
  return joinPieces(pieces, names, render, { keepOrder, column, eol: style.eol });
}

function rewriteBlockSeq(rewriting: Rewriting, seq: YAMLSeq, value: unknown[]): string | null {
  const { source, style } = rewriting;
  const column = columnOf(source, seq.range?.[0] ?? 0);
  const matches = matchItems(seq, value);
  const pieces: Piece<number>[] = [];
  let before: number | null = null;
  for (const [index, item] of seq.items.entries()) {
    const itemStart = startOf(item);
    const itemEnd = endOf(source, item);
    if (itemStart === null || itemEnd === null) return null;
    const start = source.lastIndexOf('-', itemStart - 1);
    const end = lineEnd(source, itemEnd);
    const lead = before === null ? '' : source.slice(before, start);
    before = end;
    const match = matches.get(index);
    if (match === undefined) {
      pieces.push({ id: -1 - index, lead, body: null });
      continue;
    }
    const tail = source.slice(itemEnd, end);
    const oneLine = tail.trim() !== '';
    const text = rewriteNode(rewriting, item, value[match], { column, oneLine, keepOrder: false });
    const body =
      text === null
        ? renderItem(value[match], column, style)
        : source.slice(start, itemStart) + text + tail;
    pieces.push({ id: match, lead, body });
  }
  const render = (index: number): string => renderItem(value[index], column, style);
  return joinPieces(pieces, [...value.keys()], render, { keepOrder: true, column, eol: style.eol });
}

/** Which new item each old one has become: equal ones from both ends, those between in order. */
function matchItems(seq: YAMLSeq, value: readonly unknown[]): Map<number, number> {
  const items = seq.items.map((item) => readYamlNode(item).value);
  const byId = matchById(items, value);
  if (byId !== null) return byId;
  const old = items.map((item) => JSON.stringify(item));
  const wanted = value.map((item) => JSON.stringify(item));
  const shorter = Math.min(old.length, wanted.length);
  let head = 0;
  while (head < shorter && old[head] === wanted[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  const matches = new Map<number, number>();
  for (let index = 0; index < shorter - tail; index++) matches.set(index, index);
  for (let back = 1; back <= tail; back++) matches.set(old.length - back, wanted.length - back);
  return matches;
}

function rewriteFlowMap(
  rewriting: Rewriting,
  map: YAMLMap,
  value: Record<string, unknown>,
  { column, keepOrder }: Around,
): string {
  const { source } = rewriting;
  const texts = new Map<string, string>();
  for (const { key, value: inner } of map.items) {
    const name = keyText(key);
    const start = startOf(key);
    const innerStart = startOf(inner);
    if (name === null || start === null || innerStart === null || value[name] === undefined)
      continue;
    const text = rewriteNode(rewriting, inner, value[name], {
      column,
      oneLine: true,
      keepOrder: !keepOrder && ordered.has(name),
    });
    if (text !== null) texts.set(name, source.slice(start, innerStart) + text);
  }
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  const inOrder = keepOrder
    ? names
    : [...texts.keys(), ...names.filter((name) => !texts.has(name))];
  const items = inOrder.map((name) => texts.get(name) ?? renderFlowPair(name, value[name]));
  return bracketed(rewriting, map, items, ['{ ', ' }']);
}

function rewriteFlowSeq(
  rewriting: Rewriting,
  seq: YAMLSeq,
  value: unknown[],
  { column }: Around,
): string {
  const old = new Map([...matchItems(seq, value)].map(([from, to]) => [to, seq.items[from]]));
  const around = { column, oneLine: true, keepOrder: false };
  const items = value.map(
    (item, index) => rewriteNode(rewriting, old.get(index), item, around) ?? renderFlow(item),
  );
  return bracketed(rewriting, seq, items, ['[', ']']);
}

/** Items inside the brackets of an old collection, on lines of their own if they were. */
function bracketed(
  { source, style }: Rewriting,
  collection: YAMLMap | YAMLSeq,
  items: readonly string[],
  [open, close]: readonly [string, string],
): string {
  const [start = 0, end = 0] = collection.range ?? [];
  const old = source.slice(start, end);
  if (items.length === 0) return (open + close).replaceAll(' ', '');
  const before = /^[[{]\s*/.exec(old)?.[0] ?? open;
  const after = /[,\s]*[\]}]$/.exec(old)?.[0] ?? close;
  if (collection.items.length === 0) return open + items.join(', ') + close;
  const first: unknown = isMap(collection) ? collection.items[0]?.key : collection.items[0];
  const indent = ' '.repeat(columnOf(source, startOf(first) ?? start));
  const separator = before.includes('\n') ? `,${style.eol}${indent}` : ', ';
  return before + items.join(separator) + after;
}
