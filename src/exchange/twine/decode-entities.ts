const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
]);

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g;

/** Decodes HTML entities, once: `&amp;lt;` is `&lt;`. What is no entity stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(entity, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return isText(code) ? String.fromCodePoint(code) : '\uFFFD';
  });
}

function isText(code: number): boolean {
  if (code < 32) return code === 9 || code === 10;
  return code !== 127 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
