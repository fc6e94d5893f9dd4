/**
 * How a target is written in the state at `holder` so that it leads to the state at `to`, both
 * dotted: shortest first. The other way round: `targetPath` of the language.
 */
export function targetText(holder: string, to: string, scenarioId: string): string {
  const beside = parentOf(holder);
  if (parentOf(to) === beside) return to.slice(beside === '' ? 0 : beside.length + 1);
  if (to.startsWith(`${holder}.`)) return to.slice(holder.length);
  return `#${scenarioId}.${to}`;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
