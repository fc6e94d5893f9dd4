/** Where the cursor stands in a YAML text, as far as indentation and brackets tell. */
export interface TextPath {
  /** Keys from the root to the map, list or text that the cursor is in; 0 for any item of a list. */
  path: readonly (string | 0)[];
  /** Whether a key is written here, or the value of the last step of the path. */
  writes: 'key' | 'value';
  /** What of it stands before the cursor. */
  begun: string;
}

interface OpenLine {
  /** Column of the key, behind any dashes. */
  column: number;
  dashes: readonly number[];
  key: string | null;
  rest: string;
}

const keyLine = /^((?:"[^"]*"|'[^']*'|[^\s#'"{}[\],:][^#:{}[\],]*?)\s*):(?:\s+|$)/;

/** Reads only the lines it needs, and bears a text that is half written. */
export function pathAt(text: string, offset: number): TextPath {
  const lines = text.slice(0, offset).split('\n');
  const current = openLine(lines.at(-1) ?? '');
  const outer = outerPath(lines.slice(0, -1), current);
  if (current.key === null) return within(outer, current.rest, 'key');
  return within([...outer, current.key], current.rest, 'value');
}

function openLine(line: string): OpenLine {
  let column = line.length - line.trimStart().length;
  const dashes: number[] = [];
  while (line[column] === '-' && (line[column + 1] === ' ' || line[column + 1] === undefined)) {
    dashes.push(column);
    column++;
    while (line[column] === ' ') column++;
  }
  const found = keyLine.exec(line.slice(column));
  const key = found?.[1];
  if (found === null || key === undefined) {
    return { column, dashes, key: null, rest: line.slice(column) };
  }
  const rest = line.slice(column + found[0].length);
  return { column, dashes, key: unquoted(key), rest };
}

/** The keys around a line, found upwards by ever smaller indentation. */
function outerPath(above: readonly string[], current: OpenLine): (string | 0)[] {
  const path: (string | 0)[] = current.dashes.map(() => 0 as const);
  let column = current.dashes[0] ?? current.column;
  let inList = current.dashes.length > 0;
  for (let at = above.length - 1; at >= 0 && (column > 0 || inList); at--) {
    const line = above[at] ?? '';
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const { column: keyColumn, dashes, key } = openLine(line);
    // A list may stand in the column of the key that holds it.
    const holds = keyColumn < column || (inList && keyColumn === column && dashes.length === 0);
    const dash = dashes.findLast((one) => one < column) ?? null;
    if (key !== null && holds) path.unshift(key);
    else if (dash === null || keyColumn < column) continue;
    if (dash !== null) path.unshift(...dashes.filter((one) => one < column).map(() => 0 as const));
    column = dashes[0] ?? (key === null ? column : keyColumn);
    inList = dashes.length > 0;
  }
  return path;
}

/** Goes on into the brackets that are open before the cursor on its line. */
function within(path: readonly (string | 0)[], rest: string, writes: TextPath['writes']): TextPath {
  const steps = [...path];
  const open: ('{' | '[')[] = [];
  let quote = '';
  let begun = '';
  let state = writes;
  for (const [index, letter] of Array.from(rest).entries()) {
    if (quote !== '') {
      if (letter === quote) quote = '';
      begun += letter;
    } else if ((letter === '"' || letter === "'") && begun.trim() === '') {
      quote = letter;
      begun = letter;
    } else if ((letter === '{' || letter === '[') && begun.trim() === '') {
      open.push(letter);
      if (letter === '[') steps.push(0);
      state = letter === '{' ? 'key' : 'value';
      begun = '';
    } else if ((letter === '}' || letter === ']') && open.length > 0) {
      if (open.pop() === '[' || state === 'value') steps.pop();
      state = 'value';
      begun = '';
    } else if (letter === ',' && open.length > 0) {
      if (open.at(-1) === '{') {
        if (state === 'value') steps.pop();
        state = 'key';
      }
      begun = '';
    } else if (
      letter === ':' &&
      open.at(-1) === '{' &&
      state === 'key' &&
      rest[index + 1] !== ':'
    ) {
      steps.push(unquoted(begun.trim()));
      state = 'value';
      begun = '';
    } else begun += letter;
  }
  return { path: steps, writes: state, begun: begun.trimStart() };
}

function unquoted(key: string): string {
  return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key.trim();
}
