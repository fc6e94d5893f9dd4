import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInRubric } from '../../../tests/support/built-in-scenario.ts';
import { checkScenario } from '../../checker/check-scenario.ts';
import { openReplies } from '../../practice/open-replies.ts';
import { replay } from '../../practice/replay.ts';
import { compileScenario } from '../../scenario/compile-scenario.ts';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import { type ImportedStory, importTwine } from './import-twine.ts';

function imported(name: string): ImportedStory[] {
  const place = new URL(`../../../tests/fixtures/twine/${name}`, import.meta.url);
  const result = importTwine(readFileSync(place, 'utf8'), name);
  if (!result.ok) throw new Error(result.message);
  return result.stories;
}

/** What a person reads of the list: the passage, the line, and what stands there. */
function told({ lost }: ImportedStory): string[] {
  return lost.map(({ passage, line, what }) => `${passage}:${line} ${what}`);
}

/** Opens an imported story as the studio does: with the reader that refuses anything amiss. */
function opened({ source, fileName }: ImportedStory) {
  const { scenario, model, problems } = parseScenario(source, { fileName });
  expect(problems).toEqual([]);
  if (scenario === null || model === null) throw new Error('The scenario was refused.');
  const compiled = compileScenario(model);
  return {
    scenario,
    model,
    /** Gives the replies of these words, one after the other. */
    play(...words: string[]) {
      const events: { type: 'reply'; reply: string }[] = [];
      const heard = [];
      for (const word of words) {
        const { situation } = replayed(events);
        const reply = openReplies(compiled, situation).find(({ text }) => text === word);
        if (reply === undefined) throw new Error(`Nobody may say “${word}” now.`);
        events.push({ type: 'reply', reply: reply.id });
      }
      const play = replayed(events);
      heard.push(...(play.turns.at(-1) ?? play.opening).lines.map(({ text }) => text));
      const offered = openReplies(compiled, play.situation).map(({ text }) => text);
      return { heard, offered, ending: play.ending?.path ?? null };
    },
  };

  function replayed(events: { type: 'reply'; reply: string }[]) {
    const begun = { scenario: scenario?.id ?? '', fingerprint: model?.fingerprint ?? '', seed: 1 };
    return replay(compiled, { ...begun, events });
  }
}

function endingsThatCanBeReached({ source, fileName }: ImportedStory): string[] {
  const { model } = parseScenario(source, { fileName });
  if (model === null) throw new Error('The scenario was refused.');
  const { summary } = checkScenario(model, builtInRubric);
  return Object.entries(summary?.endingOdds ?? {}).flatMap(([ending, odds]) =>
    (odds ?? 0) > 0 ? [ending] : [],
  );
}

describe('Noor brings a story she wrote for Harlowe', () => {
  const [story] = imported('the-late-parcel.twee');
  if (story === undefined) throw new Error('no story');
  const { scenario, play } = opened(story);

  it('finds every passage as a state, with its links as replies', () => {
    expect(story).toMatchObject({
      title: 'The late parcel',
      fileName: 'the-late-parcel.yaml',
      passages: 7,
    });
    expect(scenario.initial).toBe('theCounter');
    expect(scenario.meters).toEqual({ patience: { start: 4 } });
    expect(scenario.facts).toEqual(['apologised']);
    expect(scenario.states['theCounter']).toEqual({
      mood: 'annoyed',
      note: 'Twine: The counter',
      says: '"My parcel was due on Monday. It is Thursday."',
      on: {
        iAmSorryLetMe: {
          reply: 'I am sorry. Let me look.',
          target: 'looking',
          effects: { patience: -1 },
          feedback: 'To be written: how did this land, and why?',
        },
        itIsntOurFault: {
          reply: "It isn't our fault.",
          target: 'beforeNotOurFault',
          feedback: 'To be written: how did this land, and why?',
        },
        doYouHaveTheNumber: {
          reply: 'Do you have the number?',
          target: 'looking',
          effects: { patience: -1 },
          feedback: 'To be written: how did this land, and why?',
        },
      },
    });
  });

  it('plays it to both of its endings', () => {
    expect(play('I am sorry. Let me look.')).toEqual({
      heard: ['She waits and looks at the clock.', 'There is still time.'],
      offered: ['I should have said it first: sorry.', 'Send it again'],
      ending: null,
    });
    const sorry = ['I am sorry. Let me look.', 'I should have said it first: sorry.', 'Back to it'];
    expect(play(...sorry)).toEqual({
      heard: ['She waits and looks at you.', 'She begins to tap.'],
      offered: [
        'I should have said it first: sorry.',
        'It is in the van. An hour.',
        'Send it again',
      ],
      ending: null,
    });
    expect(play(...sorry, 'It is in the van. An hour.').ending).toBe('foundIt');
    expect(play("It isn't our fault.", 'I am sorry. Let me look.')).toEqual({
      heard: ['She waits and looks at the clock.', 'She has had enough.', 'She is gone. …'],
      offered: [],
      ending: 'sheLeaves',
    });
    expect(endingsThatCanBeReached(story)).toEqual(['foundIt', 'sheLeaves']);
  });

  it('reads what was not carried, each with its place', () => {
    expect(told(story)).toEqual([
      ':1 the header',
      ':1 9 replies',
      'Looking:34 (link: "Send it again")',
      'Found it:52 :: Found it',
      'She leaves:56 :: She leaves',
      'She leaves:57 (text-style: "italic")',
      'She leaves:57 (print: $patience)',
      'Never linked:60 :: Never linked',
    ]);
    expect(story.lost.at(-1)?.why).toContain('`unresolved` stands there');
  });
});

describe('Dana brings a story she wrote for SugarCube', () => {
  const [story] = imported('room-for-two.twee');
  if (story === undefined) throw new Error('no story');
  const { scenario, play } = opened(story);

  it('plays it: the guest who is believed gets the suite, the other one sleeps in the car', () => {
    const owned = play("I see it here. That's our mistake.");
    expect(owned).toEqual({
      heard: ['At least you say so.', 'Outside, the rain.'],
      offered: ['Take the suite, same price.', 'I can offer breakfast.'],
      ending: null,
    });
    expect(play("I see it here. That's our mistake.", 'Take the suite, same price.').ending).toBe(
      'suite',
    );
    expect(play('Would two singles do?').ending).toBe('gone');
    expect(play('The system says singles.', 'Let me look again.')).toEqual({
      heard: ['Hm.', 'Outside, the rain.'],
      offered: ['I can offer breakfast.'],
      ending: null,
    });
    expect(endingsThatCanBeReached(story)).toEqual(['suite', 'breakfast', 'gone']);
  });

  it('keeps her name, what her variables begin with, and the passage that is shown in another', () => {
    expect(scenario).toMatchObject({
      author: 'Dana Example',
      source: 'A Twine story for SugarCube.',
      initial: 'reception',
      meters: { trust: { start: 5 } },
      facts: ['upgraded'],
    });
    expect(Object.keys(scenario.states)).not.toContain('theView');
  });

  it('reads what was not carried, each with its place', () => {
    expect(told(story)).toEqual([
      ':1 the header',
      ':1 8 replies',
      'StoryInit:9 <<set $guest to "Ruiz">>',
      'StoryCaption:14 :: StoryCaption',
      'Story script:17 :: Story script [script]',
      'Reception:21 /* She arrives at eleven at night. */',
      'Denied:41 <<print $guest>>',
      'Denied:43 [[Read it to me->Reading][$trust to 3]]',
      'Suite:49 :: Suite',
      'Breakfast:53 :: Breakfast',
      'Gone:56 :: Gone',
    ]);
  });
});

describe('Ben brings the page that Twine published', () => {
  const [story, ...others] = imported('wet-shoes.html');
  if (story === undefined) throw new Error('no story');
  const { scenario, play } = opened(story);

  it('finds the one story in it, past the engine that speaks of stories too', () => {
    expect(others).toEqual([]);
    expect(story).toMatchObject({
      title: 'Wet shoes & an apology',
      fileName: 'wet-shoes-an-apology.yaml',
      passages: 3,
    });
    expect(scenario.initial).toBe('wet');
    expect(scenario.states['wet']).toMatchObject({ mood: 'sad', note: 'Twine: Wet [cold]' });
  });

  it('reads its signs once: what was written as an entity stays one', () => {
    expect(play('No returns')).toEqual({
      heard: ["We don't take back worn shoes. Rule 4 &lt; rule 5."],
      offered: ['But they let water in<3'],
      ending: null,
    });
    expect(play('No returns', 'But they let water in<3')).toEqual({
      heard: ['"You are kind."'],
      offered: [],
      ending: 'look',
    });
  });

  it('reads what was not carried, by the lines of the page', () => {
    expect(told(story)).toEqual([
      ':11 tw-story { color: teal }',
      ':11 the header',
      ':11 3 replies',
      'Look:17 :: Look',
    ]);
  });
});

describe('Ada brings her library: two stories of one name, for formats of their own', () => {
  const [chapbook, snowman, ...others] = imported('two-stories.html');
  if (chapbook === undefined || snowman === undefined) throw new Error('no stories');

  it('becomes two scenarios with the words and the links', () => {
    expect(others).toEqual([]);
    expect(chapbook.fileName).toBe('the-queue.yaml');
    expect(snowman.fileName).toBe('the-queue-2.yaml');
    expect(opened(chapbook).play('Sorry')).toEqual({
      heard: ['All right.'],
      offered: [],
      ending: 'sorry',
    });
    expect(opened(chapbook).play().heard).toEqual(['I have waited … minutes.', 'That is long.']);
    expect(opened(snowman).play().heard).toEqual(['I have waited … minutes.']);
    expect(opened(snowman).play('Sorry').ending).toBe('gone');
  });

  it('tells of all the rest', () => {
    expect(told(chapbook)).toEqual([
      ':1 Chapbook',
      ':1 the header',
      ':1 1 reply',
      'In line:1 waited: 20',
      'In line:4 {waited}',
      'In line:6 [if waited > 10]',
      'In line:9 [continue]',
      'Sorry:11 :: Sorry',
    ]);
    expect(told(snowman)).toEqual([
      ':13 window.waited = 20;',
      ':13 Snowman',
      ':13 the header',
      ':13 1 reply',
      'In line:13 <% s.waited = 20; %>',
      'In line:13 <%= s.waited %>',
      'In line:15 [[Sorry|Gone]]',
    ]);
  });
});
