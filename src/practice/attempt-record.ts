import type { Attempt, LearningCard, RewoundTail, SelfGuess, SessionChoices } from './attempt.ts';
import type { PlayEvent, ReplyEvent, Transcript } from './transcript.ts';
import { moods } from '../scenario/mood.ts';
import {
  type Fields,
  Unreadable,
  fieldsOf,
  flagIn,
  listOf,
  numberIn,
  textIn,
} from './record-fields.ts';

export type ParsedAttempt = { ok: true; attempt: Attempt } | { ok: false; reason: string };

/** Each makes a record of its version into one of the next: `migrations[1]` makes 2 out of 1. */
const migrations: Readonly<Record<number, (record: Fields) => Fields>> = {
  1: (record) => ({ ...record, version: 2, newThingDone: null, card: null }),
};
const currentVersion = 2;

/** Reads a stored attempt of any version there ever was. Takes anything; never throws. */
export function parseAttempt(stored: unknown): ParsedAttempt {
  try {
    return { ok: true, attempt: attemptIn(migrated(fieldsOf(stored, 'attempt'))) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: error.message };
    throw error;
  }
}

function migrated(record: Fields): Fields {
  const version = numberIn(record, 'version');
  if (version > currentVersion) {
    throw new Unreadable(`It was written by a newer version of Misstep (record ${version}).`);
  }
  let current = record;
  for (let from = version; from < currentVersion; from++) {
    const migrate = migrations[from];
    if (!migrate) throw new Unreadable(`There is no record version ${version}.`);
    current = migrate(current);
  }
  if (version !== currentVersion && current === record) {
    throw new Unreadable(`There is no record version ${version}.`);
  }
  return current;
}

function attemptIn(record: Fields): Attempt {
  return {
    version: 2,
    id: textIn(record, 'id'),
    transcript: transcriptIn(fieldsOf(record['transcript'], 'transcript')),
    ...(record['locale'] !== undefined && { locale: textIn(record, 'locale') }),
    rewound: listOf(record, 'rewound').map(rewoundTailIn),
    choices: choicesIn(fieldsOf(record['choices'], 'choices')),
    elapsed: numberIn(record, 'elapsed'),
    forkedFrom: record['forkedFrom'] === null ? null : forkIn(record['forkedFrom']),
    startedAt: numberIn(record, 'startedAt'),
    updatedAt: numberIn(record, 'updatedAt'),
    endedAt: record['endedAt'] === null ? null : numberIn(record, 'endedAt'),
    guess: record['guess'] === null ? null : guessIn(record['guess']),
    newThing: textIn(record, 'newThing'),
    newThingDone: record['newThingDone'] === null ? null : flagIn(record, 'newThingDone'),
    card: record['card'] === null ? null : cardIn(record['card']),
  };
}

function transcriptIn(record: Fields): Transcript {
  return {
    scenario: textIn(record, 'scenario'),
    fingerprint: textIn(record, 'fingerprint'),
    seed: numberIn(record, 'seed'),
    events: listOf(record, 'events').map(eventIn),
  };
}

function eventIn(stored: unknown): PlayEvent {
  const record = fieldsOf(stored, 'event');
  switch (record['type']) {
    case 'reply':
      return replyIn(record);
    case 'silence':
      return { type: 'silence', state: textIn(record, 'state'), after: textIn(record, 'after') };
    default:
      throw new Unreadable('An event is neither a reply nor a silence.');
  }
}

function replyIn(record: Fields): ReplyEvent {
  const event: ReplyEvent = { type: 'reply', reply: textIn(record, 'reply') };
  if (record['said'] !== undefined) event.said = textIn(record, 'said');
  if (record['expected'] !== undefined) {
    const expected = textIn(record, 'expected');
    const mood = moods.find((known) => known === expected);
    if (mood === undefined) throw new Unreadable(`There is no mood "${expected.slice(0, 40)}".`);
    event.expected = mood;
  }
  return event;
}

function rewoundTailIn(stored: unknown): RewoundTail {
  const record = fieldsOf(stored, 'rewound');
  return { at: numberIn(record, 'at'), events: listOf(record, 'events').map(eventIn) };
}

function choicesIn(record: Fields): SessionChoices {
  const timers = textIn(record, 'timers');
  if (timers !== 'off' && timers !== 'normal' && timers !== 'doubled') {
    throw new Unreadable(`"timers" can't be "${timers.slice(0, 40)}".`);
  }
  return {
    timers,
    metersShown: record['metersShown'] === true,
    coach: record['coach'] === true,
    ownWords: record['ownWords'] === true,
    predict: record['predict'] === true,
    spoken: record['spoken'] === true,
  };
}

function forkIn(stored: unknown): NonNullable<Attempt['forkedFrom']> {
  const record = fieldsOf(stored, 'forkedFrom');
  return { attempt: textIn(record, 'attempt'), events: numberIn(record, 'events') };
}

function guessIn(stored: unknown): SelfGuess {
  const record = fieldsOf(stored, 'guess');
  return { empathy: numberIn(record, 'empathy'), outcome: numberIn(record, 'outcome') };
}

function cardIn(stored: unknown): LearningCard {
  const record = fieldsOf(stored, 'card');
  return {
    tried: textIn(record, 'tried'),
    they: textIn(record, 'they'),
    nextTime: textIn(record, 'nextTime'),
  };
}
