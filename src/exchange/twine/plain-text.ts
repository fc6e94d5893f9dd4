type Format = 'harlowe' | 'sugarcube' | null;

const pairs: Record<'harlowe' | 'sugarcube' | 'other', readonly string[]> = {
  harlowe: ["''", '//', '**', '~~', '^^'],
  sugarcube: ["''", '//', '__', '~~', '^^', '=='],
  other: ["''", '**', '__', '~~'],
};
const beginnings = {
  harlowe: /^(?:\*+ |(?:0\.)+ |#{1,6}(?=\s|\p{L}))/u,
  sugarcube: /^(?:[*#]+ |!{1,6}(?=\s|\p{L})|>+ )/u,
  other: /^(?:[*+-] |#{1,6} |> )/,
};

/** Words without the signs that make them bold or slanted, on one line. */
export function plainText(text: string, format: Format): string {
  const kind = format ?? 'other';
  let plain = text.replaceAll(/\s+/g, ' ').trim();
  // A line across the page, or the arrows that align what follows.
  if (/^(?:[-*_=]{3,}|[=<>|]{3,}|(?:\* ){2,}\*)$/.test(plain)) return '';
  plain = plain.replace(/^\\ ?/, '').replace(/\\$/, '').replace(beginnings[kind], '');
  if (kind === 'harlowe') plain = plain.replaceAll(/[{}]/g, '');
  if (kind === 'sugarcube') plain = withoutStyles(plain);
  for (const sign of pairs[kind]) plain = withoutPairs(plain, sign);
  if (kind !== 'sugarcube') plain = withoutSingles(plain, '*');
  if (kind === 'other') plain = withoutSingles(plain, '_');
  return plain.trim();
}

/** Takes a sign away in twos; the one that is left over stays, and so does an address's `//`. */
function withoutPairs(text: string, sign: string): string {
  const parts = text.split(sign);
  if (parts.length < 3) return text;
  const joined: string[] = [parts[0] ?? ''];
  let open = -1;
  for (const part of parts.slice(1)) {
    const isAddress = sign === '//' && joined.at(-1)?.endsWith(':') === true;
    if (isAddress) joined.push(sign, part);
    else if (open < 0) {
      open = joined.length;
      joined.push(sign, part);
    } else {
      joined[open] = '';
      joined.push(part);
      open = -1;
    }
  }
  return joined.join('');
}

/** Takes single signs away where they stand around words: `*now*`, but not `2 * 3`. */
function withoutSingles(text: string, sign: '*' | '_'): string {
  const pattern =
    sign === '*'
      ? /(?<![\w*])\*(?=\S)([^*]{1,400})(?<=\S)\*(?![\w*])/g
      : /(?<!\w)_(?=\S)([^_]{1,400})(?<=\S)_(?!\w)/g;
  return text.replaceAll(pattern, '$1');
}

/** SugarCube's `@@color: red; words@@`. */
function withoutStyles(text: string): string {
  const parts = text.split('@@');
  if (parts.length < 3) return text;
  return parts
    .map((part, index) => (index % 2 === 0 ? part : part.replace(/^[^;]{0,200};/, '')))
    .join('');
}
