import { expect, it } from 'vitest';
import { builtInRubric, builtInScenario } from '../../../tests/support/built-in-scenario.ts';
import { ending, shortScenario } from '../../../tests/support/short-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { playTrial } from './play-trial.ts';
import { roadChange } from './road-change.ts';

const said = (...replies: string[]) => replies.map((reply) => ({ type: 'reply' as const, reply }));
const nell = builtInScenario('remake-it').model.scenario;

it('tells the author of Nell what each reply did, and what is held back', () => {
  const trial = playTrial(nell, { from: null, events: [...said('whatHappens')] }, builtInRubric);
  const [turn] = trial.turns;
  expect(turn).toMatchObject({
    state: 'asking.thirdTime',
    leadsTo: 'asking.tasteIt',
    remembered: ['toldHeat'],
    meters: [
      { name: 'trust', before: 4, after: 5 },
      { name: 'ease', before: 4, after: 6 },
      { name: 'queue', before: 3, after: 4 },
    ],
  });
  expect(turn?.evidence.map(({ behaviour }) => behaviour)).toEqual([
    'asks-to-understand',
    'takes-it-personally-on',
    'looks-for-cause',
  ]);
  expect(trial.points).toEqual(turn?.points);
  expect(trial.replies.at(-1)).toMatchObject({ id: 'moneyBack', state: 'asking', heldBack: null });
});

it('lets Nell wait, by a button instead of a clock', () => {
  const opening = playTrial(nell, { from: null, events: [] }, builtInRubric);
  expect(opening.timers).toEqual([{ state: 'asking.thirdTime', after: '20s' }]);
  const [timer] = opening.timers;
  if (timer === undefined) throw new Error('She does not wait.');
  const waited = playTrial(
    nell,
    { from: null, events: [{ type: 'silence', ...timer }] },
    builtInRubric,
  );
  expect(waited.state).toBe('asking.putsItDown');
  expect(waited.turns[0]).toMatchObject({ said: null, taken: { number: 1, of: 1, guard: null } });
});

it('says which guard keeps a reply, and which candidate was taken and why', () => {
  const scenario = shortScenario(
    {
      door: {
        says: 'Yes?',
        on: {
          ask: [
            { reply: 'May I?', feedback: 'Asked.', guard: ['trust >= 8', 'known'], target: 'in' },
            { guard: { any: ['known', 'trust >= 2'] }, target: 'hall' },
            { target: 'out' },
          ],
          push: {
            reply: 'Move.',
            feedback: 'Ow.',
            guard: ['trust < 3', 'not known'],
            target: 'out',
          },
        },
      },
      hall: { on: { ask: { reply: 'And now?', feedback: 'Well.', target: 'in' } } },
      in: ending('resolved'),
      out: ending('lost'),
    },
    { facts: ['known'] },
  );
  const record = { from: null, events: said('ask') };
  const before = playTrial(scenario, { ...record, events: [] }, builtInRubric);
  expect(before.replies.map(({ id, heldBack }) => [id, heldBack])).toEqual([
    ['ask', null],
    [
      'push',
      { by: 'guards', candidates: [{ guard: 'trust < 3, not known', failing: ['trust < 3'] }] },
    ],
  ]);
  const after = playTrial(scenario, record, builtInRubric);
  expect(after.turns[0]?.taken).toEqual({
    number: 2,
    of: 3,
    guard: 'any: [known, trust >= 2]',
    refused: [{ guard: 'trust >= 8, known', failing: ['trust >= 8', 'known'] }],
  });
});

it('goes on from where an edit changed the road, and says where that was', () => {
  const record = { from: null, events: said('whatHappens', 'moneyBack') };
  const was = playTrial(nell, record, builtInRubric);
  expect(was.legalEvents).toBe(2);

  const inGerman = JSON.parse(JSON.stringify(nell).replace('Third time', 'Zum dritten Mal'));
  expect(roadChange(was, playTrial(inGerman, record, builtInRubric))).toBeNull();

  const without: Scenario = structuredClone(nell);
  delete without.states['asking']?.on?.['moneyBack'];
  const now = playTrial(without, record, builtInRubric);
  expect(now.state).toBe('asking.tasteIt');
  expect(roadChange(was, now)).toEqual({
    what: 'stopped',
    turn: 2,
    event: { type: 'reply', reply: 'moneyBack' },
  });

  const elsewhere: Scenario = JSON.parse(
    JSON.stringify(nell).replace('"target":"tasteIt"', '"target":"putsItDown"'),
  );
  expect(roadChange(was, playTrial(elsewhere, record, builtInRubric))).toEqual({
    what: 'turned',
    turn: 1,
    leadsTo: 'asking.putsItDown',
  });
});

it('begins where the scenario does when the state to begin in is gone', () => {
  const from = { state: 'asking.gone', meters: { trust: 99, pull: 1 }, facts: ['nothing'] };
  const trial = playTrial(nell, { from, events: [] }, builtInRubric);
  expect(trial.state).toBe('asking.thirdTime');
  expect(trial.meters[0]).toMatchObject({ name: 'trust', value: 10 });
});
