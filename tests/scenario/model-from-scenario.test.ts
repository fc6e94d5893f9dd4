import { describe, expect, it } from 'vitest';
import { defineScenario } from '../../src/scenario/define-scenario.ts';
import { fingerprintOf } from '../../src/scenario/fingerprint.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import { compiledFixture } from './read-fixture.ts';

const small = defineScenario({
  misstep: 1,
  id: 'small',
  title: 'Small',
  summary: 'One question.',
  channel: 'chat',
  level: 'starter',
  minutes: 1,
  topics: [],
  customer: { name: 'Ada' },
  you: 'Clerk',
  brief: 'Nothing special.',
  goal: 'An answer.',
  facts: ['toString'],
  initial: 'ask',
  states: {
    ask: {
      mood: 'calm',
      says: ['Well?', { text: 'Please.', mood: 'sad', when: { any: ['toString', 'trust < 2'] } }],
      on: {
        answer: [
          { guard: 'not toString', reply: 'Yes.', target: 'end', feedback: 'Good.', once: true },
          { target: '#small.end', scores: { empathy: -1 } },
        ],
      },
      after: { '1.5s': 'end' },
    },
    end: { type: 'final', ending: { kind: 'resolved', title: 'Done', reflection: 'Why?' } },
  },
});

describe('a model', () => {
  it('resolves names to indices and leaves nothing implied', () => {
    const model = modelFromScenario(small, 'abc');
    expect(model.states[0]).toEqual({
      index: 0,
      key: 'ask',
      path: 'ask',
      parent: -1,
      kind: 'atomic',
      initial: -1,
      mood: 'calm',
      lines: [
        { text: 'Well?', mood: 'calm', when: null },
        {
          text: 'Please.',
          mood: 'sad',
          when: {
            kind: 'any',
            of: [
              { kind: 'fact', fact: 0 },
              { kind: 'meter', meter: 0, comparison: '<', value: 2 },
            ],
          },
        },
      ],
      ending: null,
      replies: [
        {
          id: 'answer',
          key: 'ask/answer',
          text: 'Yes.',
          sayings: [],
          brave: null,
          once: true,
          onceIndex: 0,
          candidates: [
            {
              guard: { kind: 'not', of: { kind: 'fact', fact: 0 } },
              target: 1,
              effects: [],
              remember: [],
              forget: [],
              shows: [],
              feedback: 'Good.',
              scores: { empathy: 0, outcome: 0 },
            },
            {
              guard: null,
              target: 1,
              effects: [],
              remember: [],
              forget: [],
              shows: [],
              feedback: 'Good.',
              scores: { empathy: -1, outcome: 0 },
            },
          ],
        },
      ],
      always: [],
      timers: [
        {
          after: '1.5s',
          key: 'ask/after 1.5s',
          milliseconds: 1500,
          candidates: [{ guard: null, target: 1, effects: [], remember: [], forget: [] }],
        },
      ],
    });
    expect(model.onceReplies).toEqual(['ask/answer']);
    expect(model).toMatchObject({ fingerprint: 'abc', initial: 0, facts: ['toString'] });
  });

  it('numbers outer states before inner ones', () => {
    const { model } = compiledFixture('two-phases');
    expect(model.states.map(({ path, parent, initial }) => [path, parent, initial])).toEqual([
      ['trouble', -1, 1],
      ['trouble.opening', 0, -1],
      ['trouble.passing', 0, -1],
      ['trouble.second', 0, -1],
      ['settled', -1, 5],
      ['settled.calm', 4, -1],
      ['done', -1, -1],
    ]);
  });

  it('throws on a target that was never checked', () => {
    const broken = { ...small, states: { ...small.states, ask: { always: 'nowhere' } } };
    expect(() => modelFromScenario(broken, '')).toThrow('There is no state "nowhere"');
  });
});

describe('a fingerprint', () => {
  it('is the same however the keys are ordered', () => {
    const { title, ...rest } = small;
    expect(fingerprintOf({ ...rest, title })).toBe(fingerprintOf(small));
    expect(fingerprintOf(small)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes with a word, and with the order of the states', () => {
    const { ask, end } = small.states;
    if (!ask || !end) throw new Error('The scenario has lost a state.');
    expect(fingerprintOf({ ...small, title: 'Smaller' })).not.toBe(fingerprintOf(small));
    expect(fingerprintOf({ ...small, states: { end, ask } })).not.toBe(fingerprintOf(small));
  });
});
