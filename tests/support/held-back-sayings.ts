import {
  type OwnWordsMatch,
  type SayableReply,
  matchOwnWords,
} from '../../src/practice/own-words/match-own-words.ts';
import type { ScenarioModel } from '../../src/scenario/model.ts';

export interface HeldBack {
  /** A saying that the reply was robbed of. */
  saying: string;
  meant: string;
  found: OwnWordsMatch;
}

/**
 * Every saying of a scenario typed in by somebody, in every place where it can be said, while its
 * own reply does not know it.
 */
export function heldBackSayings({ states }: ScenarioModel): HeldBack[] {
  return states
    .filter(({ replies }) => replies.length > 1)
    .flatMap(({ replies, parent }) => {
      const offered: SayableReply[] = [];
      offered.push(...replies.map(sayable));
      for (let outer = states[parent]; outer; outer = states[outer.parent]) {
        offered.push(...outer.replies.map(sayable));
      }
      return offered.flatMap((reply) =>
        reply.sayings.map((saying) => {
          const others = reply.sayings.filter((one) => one !== saying);
          const known = offered.map((one) => (one === reply ? { ...one, sayings: others } : one));
          return { saying, meant: reply.id, found: matchOwnWords(saying, known) };
        }),
      );
    });
}

function sayable({ key, text, sayings }: ScenarioModel['states'][number]['replies'][number]) {
  return { id: key, text, sayings };
}

/** How often one who was sure was right, how many were asked, and how many of those found theirs. */
export function accuracyOf(all: readonly HeldBack[]) {
  const sure = all.filter(({ found }) => found.kind === 'sure');
  const asked = all.filter(({ found }) => found.kind !== 'sure');
  const right = sure.filter(({ found, meant }) => found.kind === 'sure' && found.reply === meant);
  const offered = asked.filter(
    ({ found, meant }) => found.kind === 'unsure' && found.replies.includes(meant),
  );
  return {
    typed: all.length,
    rightWhenSure: right.length / sure.length,
    asked: asked.length / all.length,
    meantAmongAsked: offered.length / asked.length,
  };
}
