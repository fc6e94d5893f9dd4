import { describe, expect, test } from 'vitest';
import { compiled, compiledFixture } from '../../tests/support/compiled.ts';
import { ending, shortScenario } from '../../tests/support/short-scenario.ts';
import { openReplies } from './open-replies.ts';
import { openTimers } from './open-timers.ts';
import { replay } from './replay.ts';
import type { PlayEvent } from './transcript.ts';

const ines = compiledFixture('two-phases');

function playWithInes(...said: string[]) {
  const events = said.map((reply): PlayEvent =>
    reply === '…'
      ? { type: 'silence', state: 'trouble.opening', after: '1500ms' }
      : { type: 'reply', reply },
  );
  return replay(ines, { scenario: 'two-phases', fingerprint: '', seed: 0, events });
}
const words = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

describe('Ines, who has lost her key', () => {
  test('says the outer state before the inner one, and nothing that does not hold yet', () => {
    expect(words(playWithInes().opening.lines)).toEqual(["I can't get in.", 'It is late.']);
  });

  test('speaks in passing, each line judged at the moment she passes', () => {
    const [turn] = playWithInes('sorry').turns;
    // She forgets the apology between "Thanks" and "Hm", and trust reaches 6 before "All right".
    expect(words(turn?.lines ?? [])).toEqual(['Thanks.', 'Hm.', 'All right.']);
    expect(turn?.after.meters).toEqual([6, 2]);
  });

  test('can always be offered the manager, once', () => {
    const ids = (...said: string[]) =>
      openReplies(ines, playWithInes(...said).situation).map(
        ({ id, state }) => `${state.path}/${id}`,
      );
    expect(ids()).toEqual(['trouble.opening/sorry', 'trouble/listen', 'trouble/manager']);
    expect(ids('listen')).toEqual(['trouble.second/fine', 'trouble/listen', 'trouble/manager']);
    // The inner "listen" passes now that she is impatient, and hides the outer one.
    expect(ids('manager')).toEqual(['trouble.opening/sorry', 'trouble.opening/listen']);
    expect(ids('listen', 'manager')).toEqual(['trouble.second/fine', 'trouble/listen']);
  });

  test('with her patience gone, hears the inner reply of the same name', () => {
    const play = playWithInes('manager', 'listen');
    expect(play.turns[1]?.taken).toMatchObject({ state: { path: 'trouble.opening' } });
    expect(play.ending?.path).toBe('done');
  });

  test('does not start over when a reply leaves her where she is', () => {
    const [turn] = playWithInes('manager').turns;
    expect(turn?.lines).toEqual([]);
    expect(turn?.after.state).toBe(turn?.before.state);
  });

  test('runs out of patience when nobody says anything', () => {
    const play = playWithInes('…');
    expect(play.turns[0]).toMatchObject({ taken: null, timer: { timer: { after: '1500ms' } } });
    expect(play.situation.meters).toEqual([5, 0]);
    expect(openTimers(ines, play.situation)).toEqual([]);
  });
});

describe('A mood', () => {
  const scenario = compiled(
    shortScenario({
      start: {
        mood: 'wary',
        says: ['One.', { text: 'Two!', mood: 'angry' }, 'Three.'],
        on: { go: { reply: 'Go on.', target: 'later', feedback: 'x' } },
      },
      later: {
        says: 'Four.',
        on: { end: { reply: 'Bye.', target: 'over', feedback: 'x' } },
      },
      over: { ...ending(), mood: 'glad' },
    }),
  );
  const events: PlayEvent[] = [
    { type: 'reply', reply: 'go' },
    { type: 'reply', reply: 'end' },
  ];
  const play = replay(scenario, { scenario: 'short', fingerprint: '', seed: 0, events });

  test("of a line is for that line, a state's stays until another names one", () => {
    expect(play.opening.lines.map(({ mood }) => mood)).toEqual(['wary', 'angry', 'wary']);
    expect(play.turns.map(({ moodAfter }) => moodAfter)).toEqual(['wary', 'glad']);
    expect(play.turns[0]?.lines[0]?.mood).toBe('wary');
  });
});
