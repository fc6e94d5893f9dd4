import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import { importTwine } from './import-twine.ts';

function refusal(text: string): string {
  const result = importTwine(text, 'story.html');
  if (result.ok) throw new Error('It was read.');
  expect(result.mend).not.toBe('');
  return result.message;
}

describe('a file that can’t be read is refused in words', () => {
  test.each([
    ['nothing at all', '', 'no Twine story'],
    ['a letter', 'Dear Misstep,\nhere is my story.', 'no Twine story'],
    ['a page without a story', '<html><p>Hello</p></html>', 'no Twine story'],
    ['a story of Twine 1', '<div id="storeArea"><div tiddler="Start">x</div></div>', 'Twine 1'],
    ['an empty story', '<tw-storydata name="Void"></tw-storydata>', 'no passage in “Void”'],
    ['only a title', ':: StoryTitle\nVoid\n', 'no passage in “Void”'],
    ['too many passages', ':: P\nx\n'.repeat(2001), '2001 passages; at most 2000'],
    ['a line without end', `:: P\n${'x'.repeat(10_001)}`, 'longer than 10000 characters'],
    ['a name without end', `:: ${'x'.repeat(10_001)}\n`, 'longer than 10000 characters'],
    ['more than a megabyte', `:: P\n${'word\n'.repeat(200_001)}`, 'at most 1000000'],
    ['more than eight', 'x'.repeat(8_000_001), 'at most 8000000'],
    ['too many stories', '<tw-storydata name="a">'.repeat(101), '101 stories'],
    [
      'more links than a file can hold',
      `:: P\n${'[[a->P]]\n'.repeat(20_000)}`,
      'more than one scenario file can hold',
    ],
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });
});

const header = (format: string) => `:: StoryData\n{ "format": "${format}" }\n\n:: Start\n`;

/** Nearly half a megabyte of the same, in lines as long as they may be. */
function flood(unit: string): string {
  const line = `${unit.repeat(Math.floor(9000 / unit.length))}\n`;
  return line.repeat(Math.floor(400_000 / line.length));
}

const bombs = [
  '[',
  ']',
  '[[',
  '[[[',
  ']]',
  '(if:',
  '(if: $x)[',
  '(a: "',
  "(a: \\')",
  '(a: (',
  '(else:)[a]',
  '(if: $x)[a](else:)[b]',
  '<<',
  '<<if $x>>',
  '<<link "a" "b">>',
  '<<a "',
  '<</if>>',
  '<!--',
  '<a ',
  '/*',
  '{{{',
  '`',
  '``',
  '[img[',
  '{',
  '|a>[',
  "''",
  '//',
  '*a',
  '@@',
  '$x ',
  '(display: "Start")',
  '<<include "Start">>',
  '<%',
  '[if x]\n',
  '\\',
  '(set: $x to (((((((',
];

describe('a flood of signs is answered in the time its length takes', () => {
  test.each(['Harlowe', 'SugarCube', 'Chapbook'])('for %s', { timeout: 120_000 }, (format) => {
    const slow = bombs.filter((bomb) => {
      const text = header(format) + flood(bomb);
      const begun = performance.now();
      importTwine(text, 'flood.twee');
      return performance.now() - begun > 2000;
    });
    expect(slow).toEqual([]);
  });

  test.each([
    ['attributes that never end', `<tw-storydata name="${flood('<tw-passagedata name="')}`],
    ['passages that never end', `<tw-storydata name="a">${flood('<tw-passagedata name=b>')}`],
    ['comments that never end', `${flood('<!--')}<tw-storydata name="a">`],
    ['scripts that never end', flood('<script>')],
    ['equals signs', `<tw-storydata ${flood('= ')}`],
    [
      'entities',
      `<tw-storydata name="a"><tw-passagedata name="b">${flood('&amp;lt;&#x41;&#0;&')}</tw-passagedata>`,
    ],
    ['headers', flood('::\n')],
    ['escapes', `:: ${'\\['.repeat(4000)}\nx`],
  ])('%s', { timeout: 20_000 }, (_, text) => {
    const begun = performance.now();
    const result = importTwine(text, 'flood.html');
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(typeof result.ok).toBe('boolean');
  });

  test('passages that show each other sixty times each', () => {
    const passages = Array.from(
      { length: 12 },
      (_, at) => `:: P${at}\n${`x <<include "P${at + 1}">>\n`.repeat(60)}`,
    );
    const text = `:: StoryData\n{ "format": "SugarCube" }\n\n${passages.join('\n')}`;
    expect(refusal(text)).toContain('more than one scenario file can hold');
  });
});

test('passages that show themselves are told of, and say the rest', () => {
  const result = importTwine(
    `${header('SugarCube')}Round <<include "Start">>and <<include "Other">>round.\n\n:: Other\nand <<include "Start">>\n`,
    'round.twee',
  );
  if (!result.ok) throw new Error(result.message);
  const [story] = result.stories;
  expect(story?.source).toContain('says: Round and and round.');
  expect(story?.lost.filter(({ why }) => why.includes('without end'))).toMatchObject([
    { passage: 'Start', line: 5, what: '<<include "Start">>' },
    { passage: 'Other', line: 8, what: '<<include "Start">>' },
  ]);
});

test('characters that no text has are replaced and told of', () => {
  const result = importTwine(`${header('Harlowe')}a\u0000b\uD800c &#0; \u202Ed`, 'odd.twee');
  if (!result.ok) throw new Error(result.message);
  const [story] = result.stories;
  const { scenario, problems } = parseScenario(story?.source ?? '', {
    fileName: story?.fileName ?? '',
  });
  expect(problems).toEqual([]);
  expect(scenario?.states['start']?.says).toBe('a\uFFFDb\uFFFDc &#0; \u202Ed');
  expect(story?.lost.find(({ what }) => what === 'U+0000')).toMatchObject({ passage: '', line: 5 });
});

test('characters in the engine of a published story are nobody’s business', () => {
  const page =
    '<script>\u0000</script><tw-storydata name="A" startnode="1" format="Harlowe"><tw-passagedata pid="1" name="B">C</tw-passagedata></tw-storydata>';
  const result = importTwine(page, 'page.html');
  if (!result.ok) throw new Error(result.message);
  expect(result.stories[0]?.lost.map(({ what }) => what)).toEqual(['the header', ':: B']);
});

test('a list of what is lost ends somewhere, and says that it does', () => {
  const tricks = Array.from({ length: 3000 }, (_, at) => `(trick-${at}: 1)`).join('\n');
  const result = importTwine(header('Harlowe') + tricks, 'tricks.twee');
  if (!result.ok) throw new Error(result.message);
  const lost = result.stories[0]?.lost ?? [];
  expect(lost.length).toBe(2001);
  expect(lost.at(-1)?.what).toMatch(/^100\d more$/);
});
