/** A sentence of the reader or the checker: what stands between backticks is from the file. */
export function Coded({ text }: { text: string }) {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
