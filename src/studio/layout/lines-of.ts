/** How wide a letter is for its size, on the safe side for Latin letters. */
const letter = 0.54;

/** The text as far as there is room for it. */
export function cutToWidth(text: string, room: number, size: number): string {
  const most = Math.max(1, Math.floor(room / (size * letter)));
  const letters = Array.from(text.slice(0, most * 4));
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A text in lines of words, the last one cut off where there are more. */
export function linesOf(
  text: string,
  { room, size, most }: { room: number; size: number; most: number },
): string[] {
  const fit = Math.max(1, Math.floor(room / (size * letter)));
  const words = text
    .slice(0, fit * (most + 1) * 4)
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const next = line === '' ? word : `${line} ${word}`;
    if (Array.from(next).length <= fit || line === '' || lines.length === most - 1) line = next;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((one) => cutToWidth(one, room, size));
}
