/**
 * The dotted path that a target means, as XState reads it: `#id.path.to.state` from the root,
 * `.child` within the state that holds the transition, else beside it. Null when it leads nowhere
 * at all; whether a state with that path exists is for the caller to see.
 */
export function targetPath(target: string, holderPath: string, scenarioId: string): string | null {
  if (target.startsWith('#')) {
    const root = `#${scenarioId}.`;
    return target.startsWith(root) ? target.slice(root.length) : null;
  }
  if (target.startsWith('.')) return holderPath + target;
  const end = holderPath.lastIndexOf('.');
  return end < 0 ? target : holderPath.slice(0, end + 1) + target;
}
