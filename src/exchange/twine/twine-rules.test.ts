import { describe, expect, test } from 'vitest';
import { bringPassages, whyOf } from '../../../tests/support/bring-twine.ts';

describe('numbers', () => {
  test('to be set to an end of the meter is an effect, to be set between them is lost', () => {
    const brought = bringPassages(
      'Harlowe',
      ':: Start\n[[all->All]] [[none->None]] [[some->Some]]',
      ':: All\n(set: $calm to 10)',
      ':: None\n(set: $calm to 0)',
      ':: Some\n(set: $calm to 4)',
    );
    expect(brought.scenario.states['start']?.on).toMatchObject({
      all: { effects: { calm: 10 } },
      none: { effects: { calm: -10 } },
    });
    expect(brought.scenario.states['start']?.on?.['some']).not.toHaveProperty('effects');
    expect(whyOf(brought, '(set: $calm to 4)')).toContain('not set it to a number in between');
  });

  test('beyond a meter are kept within it, and told of', () => {
    const brought = bringPassages(
      'SugarCube',
      ':: StoryInit\n<<set $money to 100>><<set $debt to -3>>',
      ':: Start\n[[earn|Start][$money += 25]] [[half|End][$money += 0.5]]',
      ':: End\nGone.',
    );
    expect(brought.scenario.meters).toEqual({ money: { start: 10 }, debt: { start: 0 } });
    expect(brought.scenario.states['start']?.on?.['earn']).toMatchObject({
      effects: { money: 10 },
    });
    expect(whyOf(brought, '<<set $money to 100>>')).toContain('from 0 to 10');
    expect(whyOf(brought, '<<set $debt to -3>>')).toContain('from 0 to 10');
    expect(whyOf(brought, '[[earn|Start][$money += 25]]')).toContain('from 0 to 10');
    expect(whyOf(brought, '[[half|End][$money += 0.5]]')).toContain('no whole number');
  });

  test('set in the first passage are what the meter starts with, and not set again on the way back', () => {
    const brought = bringPassages(
      'Harlowe',
      ':: Start\n(set: $calm to 6)\n[[on->Next]]',
      ':: Next\n[[back->Start]]',
    );
    expect(brought.scenario.meters).toEqual({ calm: { start: 6 } });
    expect(whyOf(brought, '(set: $calm to 6)')).toContain('not set again');
  });
});

test('what is true from the start is remembered on the way to the first passage', () => {
  const { scenario } = bringPassages(
    'SugarCube',
    ':: Start\n<<set $known to true>>\n[[on->On]]',
    ':: On',
  );
  expect(scenario.initial).toBe('beginning');
  expect(scenario.states['beginning']).toMatchObject({
    always: { target: 'start', remember: ['known'] },
  });
});

test('a variable that is a word, or now a number and now yes or no, is lost wherever it is set', () => {
  const brought = bringPassages(
    'Harlowe',
    ':: Start\n[[go->Next]]',
    ':: Next\n(set: $mood to "angry", $mixed to 1)(set: $mixed to true)(if: $mood is "angry")[Grr.]',
  );
  expect(brought.scenario).not.toHaveProperty('meters');
  expect(brought.scenario.states['next']?.says).toBe('Grr.');
  for (const what of ['(set: $mood to "angry")', '(set: $mixed to 1)', '(set: $mixed to true)']) {
    expect(whyOf(brought, what)).toContain('whole numbers throughout');
  }
  expect(whyOf(brought, '(if: $mood is "angry")')).toContain('as if it always held');
});

test('a change that comes after its own question is carried and told of', () => {
  const brought = bringPassages(
    'Harlowe',
    ':: Start\n[[go->Next]]',
    ':: Next\n(if: $calm > 3)[Fine.](set: $calm to it - 1)',
  );
  expect(brought.scenario.states['start']?.on?.['go']).toMatchObject({ effects: { calm: -1 } });
  expect(whyOf(brought, '(set: $calm to it - 1)')).toContain(
    'asks about this before it changes it',
  );
});

test('a passage that only sometimes leads on ends there when it does not', () => {
  const { scenario } = bringPassages(
    'SugarCube',
    ':: Start\nWell.\n<<if $lucky>><<goto "Luck">><</if>>',
    ':: Luck\nYes!\n<<goto "Luck 2">>',
    ':: Luck 2\nYes indeed!',
  );
  expect(scenario.states['start']?.always).toEqual([
    { target: 'luck', guard: 'lucky' },
    'startEnd',
  ]);
  expect(scenario.states['startEnd']).toMatchObject({ type: 'final', ending: { title: 'Start' } });
  expect(scenario.states['luck']?.always).toEqual(['luck2']);
});

describe('links', () => {
  test('are read in all their forms', () => {
    const { scenario } = bringPassages(
      'Harlowe',
      ':: Start\n[[a->End]] [[End<-b]] [[c->d->End]] [[End]] (link-goto: "e", "End") (link-reveal-goto: "f", "End")[(set: $x to it + 2)]',
      ':: End',
    );
    expect(scenario.states['start']?.on).toMatchObject({
      a: { reply: 'a', target: 'end' },
      b: { reply: 'b', target: 'end' },
      cD: { reply: 'c->d', target: 'end' },
      end: { reply: 'End', target: 'end' },
      e: { reply: 'e', target: 'end' },
      f: { reply: 'f', target: 'end', effects: { x: 2 } },
    });
    expect(scenario.states['start']).not.toHaveProperty('says');
  });

  test('in the middle of a sentence stay in it, and are a reply as well', () => {
    const { scenario } = bringPassages(
      'Harlowe',
      ':: Start\nYou may [[apologise->End]] now.',
      ':: End',
    );
    expect(scenario.states['start']).toMatchObject({
      says: 'You may apologise now.',
      on: { apologise: { target: 'end' } },
    });
  });

  test('out of the story or to a name only known later are lost', () => {
    const brought = bringPassages(
      'SugarCube',
      ':: Start\n[[site->https://example.org/]] [[there|$place]] <<link $label "End">><</link>> [[End]]',
      ':: End',
    );
    expect(whyOf(brought, '[[site->https://example.org/]]')).toContain('out of the story');
    expect(whyOf(brought, '[[there|$place]]')).toContain('out of the story');
    expect(whyOf(brought, '<<link $label "End">>')).toContain('only known while the story runs');
    expect(Object.keys(brought.scenario.states['start']?.on ?? {})).toEqual(['end']);
  });
});

test('a link that changes something and stays is a reply that stays', () => {
  const harlowe = bringPassages(
    'Harlowe',
    ':: Start\n(link: "Take the key")[(set: $key to true)It is cold.]\n(link-repeat: "Knock")[(set: $knocks to it + 1)]\n[[Out]]',
    ':: Out',
  );
  expect(harlowe.scenario.states['start']?.on).toMatchObject({
    takeTheKey: { reply: 'Take the key', remember: 'key', once: true },
    knock: { effects: { knocks: 1 } },
  });
  expect(harlowe.scenario.states['start']?.on?.['knock']).not.toHaveProperty('once');
  expect(whyOf(harlowe, 'It is cold.')).toContain('A reply can only lead on');
  const sugarcube = bringPassages(
    'SugarCube',
    ':: Start\n<<linkreplace "Take the key">><<set $key to true>><</linkreplace>>\n[[Out]]',
    ':: Out',
  );
  expect(sugarcube.scenario.states['start']?.on?.['takeTheKey']).toMatchObject({
    remember: 'key',
    once: true,
  });
});

test('what waits inside something that is not carried neither happens nor leads on by itself', () => {
  const harlowe = bringPassages(
    'Harlowe',
    ':: Start\n(click: ?door)[Creak. (set: $open to true)(go-to: "Out")]\n[[Out]]',
    ':: Out',
  );
  const sugarcube = bringPassages(
    'SugarCube',
    ':: Start\n<<timed 5s>>Creak. <<set $open to true>><<goto "Out">><</timed>>\n[[Out]]',
    ':: Out',
  );
  for (const { scenario } of [harlowe, sugarcube]) {
    expect(scenario.states['start']?.says).toBe('Creak.');
    expect(scenario.states['start']).not.toHaveProperty('always');
    expect(scenario.states['start']?.on?.['out']).not.toHaveProperty('remember');
  }
  for (const what of ['(set: $open to true)', '(go-to: "Out")']) {
    expect(whyOf(harlowe, what)).toContain('a guard can’t ask');
  }
  for (const what of ['<<set $open to true>>', '<<goto "Out">>']) {
    expect(whyOf(sugarcube, what)).toContain('a guard can’t ask');
  }
});
