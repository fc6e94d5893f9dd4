import { describe, expect, it, test } from 'vitest';
import { bringPassages, bringTwine, whyOf } from '../../../tests/support/bring-twine.ts';

describe('names', () => {
  test('are read past the escapes of a header, and tags past theirs', () => {
    const { scenario } = bringPassages(
      'Harlowe',
      ':: A \\[real\\] \\{name\\} [angry \\[x\\]] {"position":"1,2"}\nHm.',
    );
    expect(scenario.states['aRealName']).toMatchObject({
      mood: 'angry',
      note: 'Twine: A [real] {name} [[x]]',
      ending: { title: 'A [real] name' },
    });
  });

  test('that mean something to a computer are only names', () => {
    const { scenario } = bringPassages(
      'Harlowe',
      ':: Start\n(set: $__proto__ to true, $constructor to 1)[[__proto__]] [[constructor]] [[not]] [[toString]]',
      ':: __proto__\na',
      ':: constructor\nb',
      ':: not\nc',
      ':: toString\nd',
    );
    expect(Object.keys(scenario.states)).toEqual([
      'beginning',
      'start',
      'proto',
      'passageConstructor',
      'passageNot',
      'toString',
    ]);
    expect(scenario.facts).toEqual(['proto']);
    expect(scenario.meters).toEqual({ meterConstructor: { start: 1 } });
  });

  test('of any script become keys, each of them once', () => {
    const { scenario, lost } = bringPassages(
      'Harlowe',
      ':: Début à l’hôtel\n[[Ünï 2->日本]]',
      ':: 日本\nはい',
      ':: 2 Uhr\nx',
      ':: 2, Uhr!\ny',
      ':: ...\nz',
      ':: 2 Uhr\nagain',
    );
    expect(Object.keys(scenario.states)).toEqual([
      'débutÀLhôtel',
      '日本',
      'passage2Uhr',
      'passage2Uhr2',
      'passage',
      'passage2Uhr3',
    ]);
    expect(lost.filter(({ why }) => why.includes('has this name')).map(({ line }) => line)).toEqual(
      [19],
    );
  });
});

describe('a story that says little of itself', () => {
  it('is named by its file, begins with its first passage, and its format is guessed', () => {
    const { scenario, lost } = bringTwine(
      ':: Hello\r\n<<set $x to 1>>Hi.\r\n[[Bye]]\r\n\r\n:: Bye\r\nBye.\r\n',
    );
    expect(scenario).toMatchObject({ id: 'my-story', title: 'my story', initial: 'hello' });
    expect(scenario.states['hello']?.says).toBe('Hi.');
    expect(lost[0]).toMatchObject({ passage: '', what: 'SugarCube' });
  });

  it('begins with the first passage where the one it names is not there', () => {
    const { scenario, lost } = bringTwine(
      ':: StoryData\n{"format":"Harlowe","start":"Nowhere"}\n\n:: A\nx',
    );
    expect(scenario.initial).toBe('a');
    expect(lost[0]).toMatchObject({ what: 'Nowhere', passage: '' });
  });

  it('is read even where its data is no JSON', () => {
    const { scenario, lost } = bringTwine('stray words\n:: StoryData\n{ "format": \n\n:: A\nx');
    expect(scenario.states['a']?.says).toBe('x');
    expect(lost.map(({ what, line }) => `${line} ${what}`)).toEqual(
      expect.arrayContaining(['2 :: StoryData', '1 stray words']),
    );
  });
});

test('words lose their signs and nothing else', () => {
  const { scenario } = bringPassages(
    'Harlowe',
    ":: Start\n# A heading\n''Bold'', //slanted//, **strong** and *soft*; 2 * 3 * 4, http://example.org//x and $18.\n---\n<b>Bold</b><br>A new line — \"as it is\": #1 & <3",
  );
  expect(scenario.states['start']?.says).toEqual([
    'A heading',
    'Bold, slanted, strong and soft; 2 * 3 * 4, http://example.org//x and $18.',
    'Bold',
    'A new line — "as it is": #1 & <3',
  ]);
});

test('texts that look like YAML stay texts', () => {
  const words = [
    '- a: b',
    'null',
    '*alias',
    '&anchor',
    '<<: *x',
    '"quoted',
    '# comment',
    '1e3',
    '{ a',
    '!tag x',
    '%',
    "it's",
    '\u2028x\u0085y',
    '| x',
    'true',
  ];
  const { scenario } = bringPassages('Snowman', ...words.map((word, at) => `:: P${at}\n${word}`));
  const says = words.map((_, at) => scenario.states[`p${at}`]?.says);
  expect(says).toEqual(words.map((word) => word.replace('\u2028', '').replace(/^(?:- |# )/, '')));
});

test('an apostrophe that says whose it is opens no text', () => {
  const brought = bringPassages(
    'Harlowe',
    ":: Start\n(if: $list's length > (_y)'s length)[Long.](set: $x to 3)",
  );
  expect(brought.scenario.meters).toEqual({ x: { start: 3 } });
  expect(whyOf(brought, "(if: $list's length > (_y)'s length)")).toContain('guard');
});

test('what stands between backticks is words', () => {
  const { scenario } = bringPassages(
    'Harlowe',
    ':: Start\nWrite ``[[a->b]]`` or `(set: $x to 1)`, or ```.',
  );
  expect(scenario.states['start']).toMatchObject({
    type: 'final',
    says: 'Write [[a->b]] or (set: $x to 1), or ```.',
  });
});

test.each([
  ['Snowman', 'I have <%= s.coins %> coins.'],
  ['SugarCube', 'I have <<print $coins>> coins.'],
  ['Harlowe', 'I have (print: $coins) coins.'],
  ['Chapbook', 'coins: 3\n--\nI have some coins.'],
])('a story that does not say so is taken to be for %s by its looks', (format, text) => {
  const { scenario, lost } = bringTwine(`:: Start\n${text}\n`);
  expect(scenario.source).toBe(`A Twine story for ${format}.`);
  expect(lost.filter(({ why }) => why.includes('guessed'))).toMatchObject([{ what: format }]);
});

test('brackets of hooks are not words, and others are', () => {
  const brought = bringPassages(
    'Harlowe',
    ':: Start\n[Quiet.]<who| |here>[Now] 3 ] 4 [ 5 (set: _x to 2)_x _y',
  );
  expect(brought.scenario.states['start']?.says).toBe('Quiet. Now 3 ] 4 [ 5 _x _y');
  expect(brought.lost.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['<who|', '|here>', '_x']),
  );
  expect(brought.lost.map(({ what }) => what)).not.toContain('_y');
});
