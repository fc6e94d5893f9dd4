import type { GuardSource } from '../../scenario/scenario.ts';

/** An `if` with its `else`s: what holds in each of the ways it can go, one of them each time. */
export interface Fork {
  guards: readonly (readonly GuardSource[])[];
  /** The variables it asks about. */
  asks: readonly string[];
}

/** One way of a fork. A path of them says when something in a passage happens. */
export interface PathStep {
  fork: Fork;
  way: number;
}

export interface Way<Piece> {
  guards: GuardSource[];
  pieces: Piece[];
}

/**
 * All the ways it can go with pieces that hang on conditions: what holds, and which of the pieces
 * are there then. Null where there are more than `most`.
 */
export function waysOf<Piece extends { path: readonly PathStep[] }>(
  pieces: readonly Piece[],
  most: number,
): Way<Piece>[] | null {
  const found: Way<Piece>[] = [];
  const walk = (
    left: readonly { piece: Piece; depth: number }[],
    guards: GuardSource[],
  ): boolean => {
    const step = left.map(({ piece, depth }) => piece.path[depth]).find((one) => one !== undefined);
    if (step === undefined) {
      found.push({ guards, pieces: left.map(({ piece }) => piece) });
      return found.length <= most;
    }
    const { fork } = step;
    if (fork.guards.length > most) return false;
    return fork.guards.every((own, way) => {
      const rest = left.flatMap(({ piece, depth }) => {
        const next = piece.path[depth];
        if (next?.fork !== fork) return [{ piece, depth }];
        return next.way === way ? [{ piece, depth: depth + 1 }] : [];
      });
      return walk(rest, [...guards, ...own]);
    });
  };
  if (atLeast(pieces) > most) return null;
  return walk(
    pieces.map((piece) => ({ piece, depth: 0 })),
    [],
  )
    ? found
    : null;
}

/** Forks that stand side by side multiply. */
function atLeast(pieces: readonly { path: readonly PathStep[] }[]): number {
  const forks = new Set<Fork>();
  for (const { path } of pieces) if (path[0] !== undefined) forks.add(path[0].fork);
  let ways = 1;
  for (const { guards } of forks) ways = Math.min(ways * guards.length, Number.MAX_SAFE_INTEGER);
  return ways;
}

export function guardsOf(path: readonly PathStep[]): GuardSource[] {
  return path.flatMap(({ fork, way }) => fork.guards[way] ?? []);
}
