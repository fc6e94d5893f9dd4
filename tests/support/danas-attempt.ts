import type { Attempt } from '../../src/practice/attempt.ts';
import { talkWithDana } from './dana.ts';

export interface DanasAttempt {
  said: readonly string[];
  rewound?: readonly { at: number; said: readonly string[] }[];
  endedAt?: number | null;
}

/** An attempt with Dana as it lies in the store. */
export function danasAttempt({ said, rewound = [], endedAt = null }: DanasAttempt): Attempt {
  return {
    version: 2,
    id: 'a1',
    transcript: talkWithDana(...said),
    rewound: rewound.map((tail) => ({ at: tail.at, events: talkWithDana(...tail.said).events })),
    choices: {
      timers: 'normal',
      metersShown: true,
      coach: false,
      ownWords: false,
      predict: false,
      spoken: false,
    },
    elapsed: 0,
    forkedFrom: null,
    startedAt: 1,
    updatedAt: 2,
    endedAt,
    guess: null,
    newThing: '',
    newThingDone: null,
    card: null,
  };
}
