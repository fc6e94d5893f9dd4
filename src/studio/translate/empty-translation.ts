/** A translation's file with nothing translated yet. */
export function emptyTranslation(locale: string): string {
  return `locale: ${locale}\n`;
}
