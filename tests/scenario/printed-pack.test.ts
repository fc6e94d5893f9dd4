import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/debrief/places.ts';
import { packFromModel } from '../../src/pack/pack-from-model.ts';
import {
  type Step,
  letTimerRun,
  startConversation,
  takeReply,
} from '../../src/practice/conversation.ts';
import { openReplies } from '../../src/practice/open-replies.ts';
import { openTimers } from '../../src/practice/open-timers.ts';
import type { CompiledScenario } from '../../src/scenario/compile-scenario.ts';
import { builtInIds, builtInScenario } from '../support/built-in-scenario.ts';
import { Chance } from '../support/chance.ts';
import { compiled } from '../support/compiled.ts';
import { PaperPlay } from '../support/paper-play.ts';
import { randomScenario } from '../support/random-scenario.ts';
import { ending, shortScenario } from '../support/short-scenario.ts';

function whereItStands({ model }: CompiledScenario, { moment, lines }: Step) {
  const { state, meters, facts } = moment.situation;
  return {
    place: model.states[state]?.path,
    meters: [...meters],
    facts: [...facts],
    mood: moment.mood,
    heard: lines.map(({ text, mood }) => ({ text, mood })),
    ending: moment.ending?.ending?.title ?? null,
  };
}

function whereThePaperStands({ card, meters, facts, mood, heard }: PaperPlay) {
  const ending = card.ending?.title ?? null;
  return { place: card.path, meters: [...meters], facts: [...facts], mood, heard, ending };
}

/** Plays on the device and from paper side by side; counts the turns. */
function playBoth(conversation: CompiledScenario, chance: Chance, turns: number): number {
  const paper = new PaperPlay(packFromModel(conversation.model));
  let step = startConversation(conversation);
  for (let turn = 0; ; turn++) {
    expect(whereThePaperStands(paper)).toEqual(whereItStands(conversation, step));
    if (step.moment.ending !== null || turn === turns) return turn;
    const { moment } = step;
    const replies = openReplies(conversation, moment.situation);
    const timers = openTimers(conversation, moment.situation);
    const onPaper = paper.offered();
    const silences = paper.silences();
    expect(onPaper.map(({ text }) => text)).toEqual(replies.map(({ text }) => text));
    expect(silences.map(({ seconds }) => seconds)).toEqual(
      timers.map(({ timer }) => timer.milliseconds / 1000),
    );
    const chosen = chance.whole(0, replies.length + timers.length - 1);
    const [reply, said] = [replies[chosen], onPaper[chosen]];
    const [silence, kept] = [timers[chosen - replies.length], silences[chosen - replies.length]];
    let next: Step | null = null;
    if (reply && said) {
      next = takeReply(conversation, moment, reply.id);
      paper.give(said);
    } else if (silence && kept) {
      next = letTimerRun(conversation, moment, silence.state.path, silence.timer.after);
      paper.keepSilent(kept);
    }
    if (next === null) return turn;
    step = next;
  }
}

describe.each(builtInIds.filter((id) => !id.includes('.')))('%s on paper', (id) => {
  const conversation = builtInScenario(id);

  it('goes the way it goes on the device, whatever is said', () => {
    const chance = new Chance(2026);
    let turns = 0;
    for (let play = 0; play < 60; play++) turns += playBoth(conversation, chance, 40);
    expect(turns).toBeGreaterThan(120);
  });

  it('has a card for every place, the start first, and every number leads to a card', () => {
    const { cards } = packFromModel(conversation.model);
    const paths = cards.map(({ path }) => path);
    const places = placesOf(conversation.model).map(({ state }) => state.path);
    expect(paths).toEqual(expect.arrayContaining(places));
    expect(paths[0]).toBe(places[0]);
    expect(cards.map(({ number }) => number)).toEqual(cards.map((_, index) => index + 1));
    const next = cards.flatMap(({ onward, replies, silences }) =>
      [...onward, ...[...replies, ...silences].flatMap(({ ways }) => ways)].map(({ to }) => to),
    );
    expect(next.filter((to) => to !== null && cards[to - 1]?.number !== to)).toEqual([]);
  });
});

it('holds for scenarios of any shape', () => {
  let turns = 0;
  fc.assert(
    fc.property(randomScenario({ greatest: 25 }), fc.integer(), (scenario, seed) => {
      turns += playBoth(compiled(scenario), new Chance(seed), 25);
    }),
  );
  expect(turns).toBeGreaterThan(100);
});

it('reads what outer states say only when they are entered, and lets inner replies go first', () => {
  const conversation = compiled(
    shortScenario(
      {
        talk: {
          says: 'A customer comes to the desk.',
          mood: 'wary',
          initial: 'asks',
          on: {
            again: { reply: 'Start again, please.', target: '#short.talk' },
            wait: { reply: 'One moment.', effects: { trust: -1 } },
            back: { reply: 'Back to what you asked.', target: '#short.talk.asks', once: true },
          },
          always: { guard: 'trust <= 2', target: '#short.waits' },
          states: {
            asks: {
              says: 'Can you help me?',
              on: {
                wait: { guard: 'trust >= 4', reply: 'Give me a minute.', effects: { trust: -1 } },
                help: { reply: 'Yes.', target: 'listens', effects: { trust: 1 } },
                same: { reply: 'Pardon?', target: 'asks' },
              },
            },
            listens: {
              says: [{ text: 'At last.', when: 'trust >= 5' }, 'Well then.'],
              mood: 'hopeful',
              on: {
                done: { reply: 'Done.', target: '#short.end' },
                anew: { reply: 'From the start, then.', target: '#short.talk' },
              },
              after: { '9s': { target: 'asks' } },
            },
          },
        },
        waits: { says: 'I have waited enough.', always: 'end' },
        end: ending(),
      },
      { meters: { trust: { start: 5 } } },
    ),
  );
  const chance = new Chance(9);
  let turns = 0;
  for (let play = 0; play < 200; play++) turns += playBoth(conversation, chance, 20);
  expect(turns).toBeGreaterThan(600);
});
