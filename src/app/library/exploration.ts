import type { Attempt } from '../../practice/attempt.ts';
import type { Play } from '../../practice/play.ts';
import type { PlayEvent, Transcript } from '../../practice/transcript.ts';
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

/** Every play that an attempt has been, the present one first; rewinding leaves the earlier ones behind. */
function playsOf({ transcript, rewound }: Attempt): Transcript[] {
  let events: readonly PlayEvent[] = transcript.events;
  const plays = [transcript];
  for (const tail of rewound.toReversed()) {
    events = [...events.slice(0, tail.at), ...tail.events];
    plays.push({ ...transcript, events });
  }
  return plays;
}

export function explorationOf(
  summary: ScenarioSummary,
  attempts: readonly Attempt[],
  replay: (transcript: Transcript) => Play,
): Exploration {
  const known = new Set(summary.replies);
  const triedReplies = new Set<string>();
  const foundEndings = new Set<string>();
  for (const transcript of attempts.flatMap(playsOf)) {
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
