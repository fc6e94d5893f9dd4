import { type Document, Scalar, isScalar, parse, stringify } from 'yaml';

/** How a file is written, so that what is added looks like its neighbours. */
export interface YamlStyle {
  eol: string;
  indentSeq: boolean;
}

const options = { lineWidth: 0, indent: 2, version: '1.2' } as const;

/** `key: value` in block style. All lines but the first are indented to the column. */
export function renderPair(key: string, value: unknown, column: number, style: YamlStyle): string {
  return indented(stringify({ [key]: value }, { ...options, ...style }), column, style);
}

/** `- value` in block style. */
export function renderItem(value: unknown, column: number, style: YamlStyle): string {
  return indented(stringify([value], { ...options, ...style }), column, style);
}

/** A scalar in the style of the one it replaces, where that can be. */
export function renderScalar(
  value: unknown,
  old: Scalar,
  { column, style, oneLine }: { column: number; style: YamlStyle; oneLine: boolean },
): string {
  if (typeof value === 'string') {
    if (old.type === Scalar.QUOTE_DOUBLE) return JSON.stringify(value);
    // oxlint-disable-next-line no-control-regex
    if (old.type === Scalar.QUOTE_SINGLE && !/[\u0000-\u001F\u007F-\u009F]/.test(value)) {
      return `'${value.replaceAll("'", "''")}'`;
    }
  }
  if (oneLine) return renderFlow(value);
  const scalar = new Scalar(value);
  // A plain text can't hold a line end; without a type it becomes a block.
  const becomesBlock = old.type === Scalar.PLAIN && String(value).includes('\n');
  if (typeof value === 'string' && old.type && !becomesBlock) scalar.type = old.type;
  const text = stringify({ k: scalar }, { ...options, lineWidth: isFolded(old) ? 90 : 0 });
  return indented(text, column, style).slice('k: '.length);
}

/** A value on one line, as it can stand inside brackets. */
export function renderFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => renderFlowPair(key, inner));
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
  }
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[\p{L}_](?:[\p{L}\p{M}\p{Nd}_ .;!?'’()<>=/+-]*[\p{L}\p{M}\p{Nd}_.!?])?$/u.test(
    value,
  );
  return isPlain && readsAsItself(value) ? value : JSON.stringify(value);
}

export function renderFlowPair(key: string, value: unknown): string {
  return `${renderFlow(key)}: ${renderFlow(value)}`;
}

function readsAsItself(text: string): boolean {
  return parse(text, { version: '1.2', logLevel: 'silent' }) === text;
}

function isFolded(scalar: Scalar): boolean {
  return scalar.type === Scalar.BLOCK_FOLDED;
}

function indented(text: string, column: number, { eol }: YamlStyle): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const indent = ' '.repeat(column);
  return lines.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join(eol);
}

/** The style that a document is written in. */
export function styleOf(source: string, document: Document.Parsed): YamlStyle {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const dash = /^( *)(?:- )?[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n( *)- /m.exec(source);
  const indentSeq = !dash || (dash[2] ?? '').length > (dash[1] ?? '').length;
  return { eol, indentSeq: isScalar(document.contents) || indentSeq };
}
