/** The sections that read differently from before; all of them when there was nothing before. */
export function changedSections<View extends object>(
  before: View | null,
  after: View,
): Partial<View> {
  if (before === null) return after;
  const changed: Partial<View> = {};
  for (const name in after) {
    const [old, now] = [before[name], after[name]];
    if (old !== now && JSON.stringify(old) !== JSON.stringify(now)) changed[name] = now;
  }
  return changed;
}
