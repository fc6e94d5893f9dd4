/** Scripts that run from right to left. */
const rightToLeft: ReadonlySet<string | undefined> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(localeOf(tag)?.maximize().script) ? 'rtl' : 'ltr';
}

/** The tag as it is usually written, `pt-BR` for `PT-br`; null for what no browser reads as one. */
export function canonicalTag(text: string): string | null {
  const tag = text.trim();
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/.test(tag)) return null;
  return localeOf(tag)?.toString() ?? null;
}

/** What the language calls itself; null where the browser has no name for it. */
export function nameOfTag(tag: string): string | null {
  const language = localeOf(tag)?.language;
  if (language === undefined) return null;
  const names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' });
  if (names.of(language) === undefined) return null;
  return names.of(tag) ?? null;
}
