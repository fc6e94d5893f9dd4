export interface TweeHeader {
  name: string;
  tags: string[];
}

/**
 * Reads what follows the `::` of a header: name, `[tags]`, `{metadata}`. A backslash takes the
 * meaning from the character after it. The metadata is where the passage lies on Twine's map.
 */
export function readTweeHeader(header: string): TweeHeader {
  let name = '';
  let at = 0;
  for (; at < header.length; at++) {
    const char = header.charAt(at);
    if (char === '[' || char === '{') break;
    if (char === '\\') at++;
    name += header.charAt(at);
  }
  if (header.charAt(at) !== '[') return { name: name.trim(), tags: [] };
  const tags: string[] = [];
  let tag = '';
  for (at++; at < header.length && header.charAt(at) !== ']'; at++) {
    if (header.charAt(at) === '\\') at++;
    else if (/\s/.test(header.charAt(at))) {
      if (tag !== '') tags.push(tag);
      tag = '';
      continue;
    }
    tag += header.charAt(at);
  }
  if (tag !== '') tags.push(tag);
  return { name: name.trim(), tags };
}
