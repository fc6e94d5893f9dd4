/** One element as text; its attributes are escaped, what is in it is taken as it is. */
export function svgElement(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  inside = '',
): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${svgText(String(value))}"`)
    .join('');
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

/** A text as XML may hold it: what has a meaning there escaped, what is not allowed left out. */
export function svgText(said: string): string {
  return said
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
