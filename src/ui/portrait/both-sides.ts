/** A path and its mirror image. Absolute commands with pairs of coordinates only (M, L, C, Q, Z). */
export function bothSides(path: string): string {
  const mirrored = path.replace(
    /(-?[\d.]+) ?(-?[\d.]+)/g,
    (_, x: string, y: string) => `${-Number(x)} ${y} `,
  );
  return path + mirrored;
}
