import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { bringPassages } from '../../../tests/support/bring-twine.ts';
import { twineLimits } from './story-limits.ts';

describe('the page for authors', () => {
  const page = readFileSync(new URL('../../../docs/twine.md', import.meta.url), 'utf8');
  const harlowe = [
    ':: Before [startup]\n(set: $calm to 5, $told to false)',
    ':: Start\n[[a->End]] [[End<-b]] [[End]] (link-goto: "c", "End") (link-reveal-goto: "d", "End")[(set: $calm to it + 1)] (link: "e")[(set: $calm to it - 1)(go-to: "End")] (link: "f")[(put: true into $told)] (if: $calm > 3 and not $told)[Calm.](else-if: $told is true or ($calm <= 2))[Told.](else:)[Well.] (unless: $told)[Untold.] (display: "Shown")',
    ':: Shown\n(if: $told)[(go-to: "End")]',
    ':: End',
  ];
  const sugarcube = [
    ':: StoryInit\n<<set $calm to 5, $told to false>>',
    ':: StoryAuthor\nDana',
    ':: Start\n[[a|End]] [[b->End]] [[End<-c]] [[End]] [[d|End][$calm to $calm - 2]] <<link "e" "End">><<set $calm += 1>><</link>> <<button "f">><<goto "End">><</button>> <<linkreplace "g">><<set $told to true>><</linkreplace>> <<linkappend "h">><<set $told to true>><</linkappend>> <<linkprepend "i">><<set $told to true>><</linkprepend>> <<if $calm gt 3 and not $told>>Calm.<<elseif $told is true or ($calm lte 2)>>Told.<<else>>Well.<</if>> <<include "Shown">>',
    ':: Shown\n<<if $told>><<goto "End">><</if>>',
    ':: End',
  ];

  test.each([
    ['Harlowe', harlowe],
    ['SugarCube', sugarcube],
  ])('promises for %s what is kept: none of it is lost', (format, passages) => {
    const { scenario, lost } = bringPassages(format, ...passages);
    expect(lost.map(({ what }) => what)).toEqual([
      'the header',
      format === 'Harlowe' ? '7 replies' : '10 replies',
      ':: End',
    ]);
    expect(scenario.states['start']).toMatchObject({ always: [{ target: 'end', guard: 'told' }] });
    const promised = new RegExp(`\\*\\*${format}\\.\\*\\*[^\\n]*`).exec(page)?.[0] ?? '';
    const macros = promised.match(format === 'Harlowe' ? /\([a-z-]+:/g : /<<[a-z]+/g) ?? [];
    expect(macros.length).toBeGreaterThan(8);
    for (const macro of macros) expect(passages.join('\n')).toContain(macro);
  });

  it('names the limits that are kept', () => {
    expect(page).toContain('1,000,000 characters, 2,000 passages, and 10,000 characters a line');
    expect(twineLimits).toMatchObject({ story: 1_000_000, passages: 2000, lineLength: 10_000 });
    expect(page).toContain('A file may be 8 MB');
    expect(twineLimits.file).toBe(8_000_000);
  });
});
