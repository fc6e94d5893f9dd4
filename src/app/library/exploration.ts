import type { Attempt } from '../../practice/attempt.ts';
import type { Play } from '../../practice/play.ts';
import { playsOfAttempt } from '../../practice/plays-of-attempt.ts';
import type { Transcript } from '../../practice/transcript.ts';
import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';
import { endingKinds } from '../../scenario/scenario.ts';

/** What somebody has seen of a scenario, over all attempts at it, rewound ones included. */
export interface Exploration {
  attempts: number;
  /** Keys of the replies that were given at least once. */
  triedReplies: ReadonlySet<string>;
  /** Paths of the endings that were reached. */
  foundEndings: ReadonlySet<string>;
  /** Share of all replies that were given at least once, 0…1. */
  share: number;
  /** Title of the best ending reached. */
  bestEnding: string | null;
}

export const unexplored: Exploration = {
  attempts: 0,
  triedReplies: new Set(),
  foundEndings: new Set(),
  share: 0,
  bestEnding: null,
};

export function explorationOf(
  summary: ScenarioSummary,
  attempts: readonly Attempt[],
  replay: (transcript: Transcript) => Play,
): Exploration {
  const known = new Set(summary.replies);
  const triedReplies = new Set<string>();
  const foundEndings = new Set<string>();
  for (const transcript of attempts.flatMap(playsOfAttempt)) {
    const play = replay(transcript);
    for (const { taken } of play.turns) {
      if (taken !== null && known.has(taken.reply.key)) triedReplies.add(taken.reply.key);
    }
    if (play.ending !== null) foundEndings.add(play.ending.path);
  }
  const found = summary.endings.filter(({ path }) => foundEndings.has(path));
  const best = endingKinds.flatMap((kind) => found.find((ending) => ending.kind === kind) ?? [])[0];
  return {
    attempts: attempts.length,
    triedReplies,
    foundEndings,
    share: known.size === 0 ? 0 : triedReplies.size / known.size,
    bestEnding: best?.title ?? null,
  };
}
