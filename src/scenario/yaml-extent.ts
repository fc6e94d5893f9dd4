import { Scalar, isMap, isScalar, isSeq } from 'yaml';

/** Where a node's text begins; null if it has none. */
export function startOf(node: unknown): number | null {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
  return node.range?.[0] ?? null;
}

/** Where a node's text ends: a block's at the end of its last line, without the line's end itself. */
export function endOf(source: string, node: unknown): number | null {
  if (isScalar(node)) {
    const end = node.range?.[1] ?? null;
    const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
    if (end === null || !isBlock) return end;
    const header = source.slice(node.range?.[0] ?? 0, end).split('\n', 1)[0] ?? '';
    const text = source.slice(0, end);
    return header.includes('+') ? text.replace(/\r?\n$/, '').length : text.trimEnd().length;
  }
  if (!isMap(node) && !isSeq(node)) return null;
  if (node.flow) return node.range?.[1] ?? null;
  const last: unknown = node.items.at(-1);
  const inner = isMap(node) ? (node.items.at(-1)?.value ?? null) : last;
  const end = endOf(source, inner);
  return end === null ? null : lineEnd(source, end);
}

/** The end of the line that holds an offset, before `\n` or `\r\n`. */
export function lineEnd(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  const end = newline < 0 ? source.length : newline;
  return source[end - 1] === '\r' && end > offset ? end - 1 : end;
}

export function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}
