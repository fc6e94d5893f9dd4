/** A number short enough for a path: one decimal. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A path from its letters and numbers, the numbers cut to one decimal. */
export function pathText(letters: TemplateStringsArray, ...numbers: number[]): string {
  return letters.reduce((text, part, index) => {
    const number = numbers[index];
    return text + part + (number === undefined ? '' : short(number));
  }, '');
}
