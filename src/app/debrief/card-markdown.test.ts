import { expect, it } from 'vitest';
import { cardMarkdown } from './card-markdown.ts';

const words = { tried: 'I tried', they: 'They', nextTime: 'Next time I' };

it('takes what was written for text, whatever signs are in it', () => {
  const card = {
    tried: ' to say *sorry*\n# twice ',
    they: 'said [fine](https://example.com) <b>and left</b>',
    nextTime: 'ask first',
  };
  expect(cardMarkdown('Remake It', words, card)).toBe(
    [
      '# Remake It',
      '',
      String.raw`**I tried** to say \*sorry\* \# twice`,
      '',
      String.raw`**They** said \[fine\](https://example.com) \<b\>and left\</b\>`,
      '',
      '**Next time I** ask first',
      '',
    ].join('\n'),
  );
});
