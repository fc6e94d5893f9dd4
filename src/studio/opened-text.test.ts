import { expect, test } from 'vitest';
import { openedText } from './opened-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a text is opened as it is', () => {
  expect(openedText(bytes('\uFEFFtitle: Grüße\r\n'), 'a.yaml')).toEqual({
    text: '\uFEFFtitle: Grüße\r\n',
    refusal: '',
  });
});

test('a file in another encoding is refused with its place and what to do', () => {
  const latin = Uint8Array.from([...bytes(':: Start\nGr'), 0xfc, ...bytes('sse')]);
  expect(openedText(latin, 'story.twee')).toEqual({
    text: null,
    refusal: 'Line 2, column 3: The file is not text in UTF-8. Save it with the encoding UTF-8.',
  });
});

test('a published story may be longer than a scenario, and is refused in its own words', () => {
  const long = new Uint8Array(1_000_001).fill(0x20);
  expect(openedText(long, 'published.html').text).toHaveLength(1_000_001);
  expect(openedText(long, 'scenario.yaml').refusal).toBe(
    'The file is longer than 1 MB. Split it into several scenarios.',
  );
  const endless = new Uint8Array(8_000_001).fill(0x20);
  expect(openedText(endless, 'published.htm').refusal).toBe(
    'The file is longer than 8 MB. Export the stories one at a time.',
  );
});
