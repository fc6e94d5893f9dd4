export interface Token {
  kind: 'variable' | 'number' | 'text' | 'word' | 'sign';
  /** Of a text, what is between the quotation marks. */
  value: string;
  start: number;
  end: number;
}

const longest = 1000;
const pattern =
  /\s+|([$_][A-Za-z_]\w*)|(\d+(?:\.\d+)?)|("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|([A-Za-z][A-Za-z-]*)|([<>=!]=?=?|&&|\|\||[-+*/%]=?|[^])/gy;

/** The words of an expression, in any of the formats; null where it is too long to be looked at. */
export function tokensOf(expression: string): Token[] | null {
  if (expression.length > longest) return null;
  const tokens: Token[] = [];
  for (const match of expression.matchAll(pattern)) {
    const [whole, variable, number, text, word, sign] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (variable !== undefined) tokens.push({ kind: 'variable', value: variable, ...place });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number, ...place });
    else if (text !== undefined) tokens.push({ kind: 'text', value: unquoted(text), ...place });
    else if (word !== undefined) {
      tokens.push({ kind: 'word', value: word.toLowerCase(), ...place });
    } else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign, ...place });
  }
  return tokens;
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll(/\\([^])/g, '$1');
}
