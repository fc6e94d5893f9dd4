import { expect, test } from 'vitest';
import { builtInScenario } from '../../tests/support/built-in-scenario.ts';
import { dana, talkWithDana } from '../../tests/support/dana.ts';
import { danasAttempt } from '../../tests/support/danas-attempt.ts';
import type { Attempt } from '../practice/attempt.ts';
import { triedMap } from './tried-map.ts';

const inTheMist = {
  visits: 0,
  ending: null,
  said: null,
  mood: null,
  replies: [],
  silences: [],
  standing: null,
};

test('whoever has not met Dana sees stones in the mist and no word of hers', () => {
  const stone = (path: string, distance: number, isEnding = false) => ({
    path,
    distance,
    isEnding,
    ...inTheMist,
  });
  expect(triedMap(dana, [])).toEqual({
    places: [
      stone('opening', 0),
      stone('hearsNextTuesday', 1),
      stone('rentIsDue', 1),
      stone('surprised', 1),
      stone('callsBackAngry', 2, true),
      stone('feelsLiedTo', 2),
      stone('relieved', 2, true),
    ],
    edges: [],
    endings: { found: 0, all: 2 },
    replies: { tried: 0, all: 10 },
  });
});

test('an attempt that was rewound once lays two ways open, its beginning counted once', () => {
  const attempt = danasAttempt({
    said: ['quotePolicy', '…'],
    rewound: [{ at: 1, said: ['letItStand'] }],
  });
  const map = triedMap(dana, [attempt]);
  const found = map.places.filter(({ visits }) => visits > 0);
  expect(found.map(({ path, visits, said }) => [path, visits, said?.text])).toEqual([
    ['opening', 1, 'Hi! I sent a jacket back last Tuesday, never opened. When do I get my refund?'],
    ['hearsNextTuesday', 1, 'Great, next Tuesday then!'],
    ['rentIsDue', 1, 'Rent is due on the first, that is all.'],
    ['callsBackAngry', 1, 'You told me Tuesday. You lied to me.'],
  ]);
  expect(map.places.find(({ path }) => path === 'hearsNextTuesday')).toEqual({
    path: 'hearsNextTuesday',
    distance: 1,
    isEnding: false,
    visits: 1,
    ending: null,
    said: { text: 'Great, next Tuesday then!', mood: 'glad', state: 'hearsNextTuesday' },
    mood: 'glad',
    replies: [
      {
        key: 'hearsNextTuesday/letItStand',
        text: 'Anything else today?',
        brave: false,
        tried: 1,
        led: [{ path: 'callsBackAngry', times: 1 }],
      },
      {
        key: 'hearsNextTuesday/correctIt',
        text: 'I said that badly. Business days, from today, so the 14th at the latest. Can I tell you why?',
        brave: false,
        tried: 0,
        led: [],
      },
    ],
    silences: [
      { key: 'hearsNextTuesday/after 25s', tried: 1, led: [{ path: 'rentIsDue', times: 1 }] },
    ],
    standing: { attempt: 'a1', events: talkWithDana('quotePolicy').events },
  });
  expect(map.edges.filter(({ tried }) => tried > 0)).toEqual([
    {
      from: 'opening',
      to: 'hearsNextTuesday',
      way: 'opening/quotePolicy',
      kind: 'reply',
      brave: false,
      tried: 1,
    },
    {
      from: 'hearsNextTuesday',
      to: 'callsBackAngry',
      way: 'hearsNextTuesday/letItStand',
      kind: 'reply',
      brave: false,
      tried: 1,
    },
    {
      from: 'hearsNextTuesday',
      to: 'rentIsDue',
      way: 'hearsNextTuesday/after 25s',
      kind: 'silence',
      brave: false,
      tried: 1,
    },
  ]);
  expect(map.endings).toEqual({ found: 1, all: 2 });
  expect(map.replies).toEqual({ tried: 2, all: 10 });
});

test('a fork adds what it did otherwise; what it took along is counted once', () => {
  const first = danasAttempt({ said: ['quotePolicy', 'letItStand'], endedAt: 2 });
  const fork = {
    ...danasAttempt({ said: ['quotePolicy', 'correctIt'] }),
    id: 'a2',
    forkedFrom: { attempt: 'a1', events: 1 },
    updatedAt: 3,
  };
  const visits = (attempts: Attempt[]) =>
    triedMap(dana, attempts).places.flatMap((place) =>
      place.visits > 0 ? [[place.path, place.visits]] : [],
    );
  expect(visits([first, fork])).toEqual([
    ['opening', 1],
    ['hearsNextTuesday', 1],
    ['rentIsDue', 1],
    ['callsBackAngry', 1],
  ]);
  expect(visits([fork])).toEqual([
    ['opening', 1],
    ['hearsNextTuesday', 1],
    ['rentIsDue', 1],
  ]);
  const anew = { ...fork, forkedFrom: null };
  expect(visits([first, anew])[0]).toEqual(['opening', 2]);
});

test('one goes on from the latest attempt that has something new to say there', () => {
  const asked = (id: string, updatedAt: number, ...said: string[]) => ({
    ...danasAttempt({ said }),
    id,
    updatedAt,
  });
  const older = asked('older', 5, 'askWhatItIsFor');
  const standing = (attempts: Attempt[]) =>
    triedMap(dana, attempts).places.find(({ path }) => path === 'rentIsDue')?.standing;
  // After the silence nothing is known about the rent, so the credit is not on offer there.
  const newer = asked('newer', 9, 'quotePolicy', '…', 'nameTheDate');
  expect(standing([newer, older])).toEqual({
    attempt: 'older',
    events: talkWithDana('askWhatItIsFor').events,
  });
  expect(standing([newer])?.attempt).toBe('newer');
});

test('a reply that stands on an outer state is on offer at every place within, and tried at one', () => {
  const compiled = builtInScenario('remake-it');
  const events = [
    { type: 'reply' as const, reply: 'freshOne' },
    { type: 'reply' as const, reply: 'moneyBack' },
  ];
  const talk = { scenario: 'remake-it', fingerprint: '', seed: 1, events };
  const { places, endings } = triedMap(compiled, [
    { ...danasAttempt({ said: [] }), transcript: talk },
  ]);
  const moneyBack = places.flatMap(({ path, replies }) =>
    replies.flatMap(({ key, tried }) => (key === 'asking/moneyBack' ? [[path, tried]] : [])),
  );
  expect(moneyBack).toEqual([
    ['asking.thirdTime', 0],
    ['asking.sameAgain', 1],
  ]);
  expect(endings.all).toBe(6);
});
