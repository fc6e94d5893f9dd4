import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '../../scenario/parse-scenario.ts';
import { importTwine } from './import-twine.ts';

const seeded = { seed: 20_261_124, numRuns: 300 };

type Piece = (mark: () => string, inner: () => string) => string;

/** What authors write, what they mistype, and what no scenario has: every mark in it is told of. */
const harlowe: Piece[] = [
  (mark) => `${mark()} said ${mark()}. `,
  (mark) => `\n\n**${mark()}** and //${mark()}//\n`,
  (mark) => `[[${mark()}->${mark()}]]`,
  (mark) => `[[${mark()}<-${mark()}]]\n`,
  (mark) => `[[${mark()}]]`,
  (mark) => `(set: $${mark()} to 1, $${mark()} to true)`,
  (mark) => `(set: $${mark()} to "${mark()}")`,
  (mark) => `(set: $${mark()} to (random: 1, 6))`,
  (mark) => `(put: 4 into $${mark()})`,
  (mark) => `(print: $${mark()})`,
  (mark) => `$${mark()} `,
  (mark) => `(go-to: "${mark()}")`,
  (mark) => `(display: "${mark()}")`,
  (mark) => `(link-goto: "${mark()}", "${mark()}")`,
  (mark) => `(link-goto: "${mark()}", $${mark()})`,
  (mark, inner) => `(link: "${mark()}")[${inner()}(go-to: "${mark()}")]`,
  (mark, inner) => `(link-reveal: "${mark()}")[${inner()}]`,
  (mark, inner) => `(if: $${mark()} > 3)[${inner()}](else:)[${inner()}]`,
  (mark, inner) => `(if: $${mark()})[${inner()}] ${mark()} (else-if: $${mark()} is 2)[${inner()}]`,
  (mark, inner) => `(if: "${mark()}" is in $list)[${inner()}](else:)[${inner()}]`,
  (mark, inner) => `(text-style: "${mark()}")[${inner()}]`,
  (mark, inner) => `(if: $${mark()})+(color: ${mark()})[${inner()}]`,
  (mark, inner) => `|${mark()}>[${inner()}]`,
  (mark) => `(else:)[${mark()}]`,
  (mark) => `<!-- ${mark()} --><img src="${mark()}"><b>${mark()}</b>`,
  (mark) => `(dropdown: bind $${mark()}, "${mark()}")`,
  (mark) => `(if: ${mark()}`,
  (mark, inner) => `(unless: $${mark()})[${inner()}`,
  (mark) => `[ ${mark()} ] ( ${mark()} ) `,
];
const sugarcube: Piece[] = [
  (mark) => `${mark()} said ''${mark()}''. `,
  (mark) => `\n\n${mark()} //${mark()}//\n`,
  (mark) => `[[${mark()}|${mark()}]]`,
  (mark) => `[[${mark()}|${mark()}][$${mark()} to 1]]`,
  (mark) => `[[${mark()}]]\n`,
  (mark) => `<<set $${mark()} to 1, $${mark()} to false>>`,
  (mark) => `<<set $${mark()} to "${mark()}">>`,
  (mark) => `<<set $${mark()} to random(1, 6)>>`,
  (mark) => `<<print $${mark()}>>`,
  (mark) => `<<= $${mark()}>>$${mark()} `,
  (mark) => `<<goto "${mark()}">>`,
  (mark) => `<<include "${mark()}">>`,
  (mark, inner) => `<<link "${mark()}" "${mark()}">>${inner()}<</link>>`,
  (mark, inner) => `<<link [[${mark()}|${mark()}]]>>${inner()}<</link>>`,
  (mark, inner) => `<<link $${mark()}>>${inner()}<</link>>`,
  (mark, inner) =>
    `<<if $${mark()} gte 3>>${inner()}<<elseif $${mark()}>>${inner()}<<else>>${inner()}<</if>>`,
  (mark, inner) => `<<if visited("${mark()}")>>${inner()}<<else>>${inner()}<</if>>`,
  (mark, inner) => `<<linkreplace "${mark()}">>${inner()}<</linkreplace>>`,
  (mark, inner) => `<<switch $${mark()}>><<case ${mark()}>>${inner()}<</switch>>`,
  (mark) => `<<script>>${mark()}<</script>>/* ${mark()} */<!-- ${mark()} -->`,
  (mark) => `[img[${mark()}]]`,
  (mark) => `<</if>><<else ${mark()}>>`,
  (mark) => `<<textbox "$${mark()}" "">>`,
  (mark) => `<<if ${mark()}`,
  (mark, inner) => `<<if $${mark()}>>${inner()}`,
  (mark) => `{{{${mark()}}}}`,
];
const snowman: Piece[] = [
  (mark) => `${mark()} said **${mark()}**. `,
  (mark) => `[[${mark()}|${mark()}]]\n`,
  (mark) => `<% ${mark()} %><%= ${mark()} %>`,
  (mark) => `<<${mark()}>>(set: $${mark()})`,
  (mark) => `<a href="${mark()}">${mark()}</a>`,
];

const formats = { Harlowe: harlowe, SugarCube: sugarcube, Snowman: snowman };

function story(format: keyof typeof formats, choices: readonly number[], passages: number) {
  const pieces = formats[format];
  let marks = 0;
  let at = 0;
  const choice = (): number => choices[at++ % choices.length] ?? 0;
  const mark = (): string => `mark${++marks}x`;
  const write = (depth: number): string => {
    const piece = pieces[choice() % pieces.length];
    return piece?.(mark, depth > 3 ? mark : () => write(depth + 1)) ?? '';
  };
  const bodies = Array.from({ length: passages }, (_, index) => {
    const body = Array.from({ length: 1 + (choice() % 6) }, () => write(0)).join('');
    return `:: Passage ${index}\n${body}\n`;
  });
  const twee = `:: StoryData\n{ "format": "${format}" }\n\n${bodies.join('\n')}`;
  return { twee, marks };
}

for (const format of ['Harlowe', 'SugarCube', 'Snowman'] as const) {
  test(
    `whatever an author of ${format} wrote is in the scenario or in the list of what is lost`,
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.nat(10_000), { minLength: 5, maxLength: 60 }),
          fc.integer({ min: 1, max: 4 }),
          (choices, passages) => {
            const { twee, marks } = story(format, choices, passages);
            const imported = importTwine(twee, 'story.twee');
            fc.pre(imported.ok || !imported.message.includes('longer than 10000 characters'));
            if (!imported.ok) throw new Error(imported.message);
            const [{ source, lost, fileName } = { source: '', lost: [], fileName: '' }] =
              imported.stories;
            const { scenario, problems } = parseScenario(source, { fileName });
            expect(problems).toEqual([]);
            const told = `${JSON.stringify(scenario)} ${JSON.stringify(lost)}`.toLowerCase();
            const silent = Array.from({ length: marks }, (_, index) => `mark${index + 1}x`).filter(
              (mark) => !told.includes(mark),
            );
            expect({ twee, silent }).toEqual({ twee, silent: [] });
          },
        ),
        seeded,
      );
    },
  );
}
