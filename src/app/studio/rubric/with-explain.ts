/** The same with that explanation, or without one where the text is empty. */
export function withExplain<Part extends { explain?: string }>(part: Part, explain: string): Part {
  const next = { ...part };
  delete next.explain;
  return explain.trim() === '' ? next : { ...next, explain };
}
