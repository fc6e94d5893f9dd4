/** The name, or with the first number behind it that makes it one nobody has. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  if (!names.has(wanted)) return wanted;
  let number = 2;
  while (names.has(`${wanted}${number}`)) number++;
  return `${wanted}${number}`;
}
