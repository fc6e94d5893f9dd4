import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { ending, shortScenario } from '../../../tests/support/short-scenario.ts';
import { showApp } from '../../../tests/support/show-app.tsx';

const card = (number: number) => screen.findByRole('article', { name: `Card ${number}` });

/** What stands on a card under the letter of a reply. */
async function under(number: number, letter: string) {
  const mark = within(await card(number)).getByText(letter, { exact: true });
  return mark.parentElement?.textContent ?? '';
}

it('lets a trainer print a conversation and play it from the paper alone', async () => {
  const { user } = showApp('#/practise/remake-it');
  await user.click(await screen.findByRole('link', { name: 'Print it for a group' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Remake It' })).toBeTruthy();
  const sheets = screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);
  expect(sheets).toEqual([
    'Remake It',
    'Four ways to run it',
    'The debrief, in four steps',
    'Role cards',
    'Letter cards',
    'Observer sheet',
    'Tracker, to be kept in pencil',
    'The conversation book',
    'Answer key',
  ]);

  expect((await card(1)).textContent).toContain('Hi. Me again. Sorry.');
  const first = await under(1, 'C');
  expect(first).toContain('What happens when you drink it?');
  expect(first).toContain('tick “told heat”');
  expect(first).toMatch(/go to 3$/);
  expect(await under(3, 'D')).toContain('Only if “How free she feels to say it” is 6 or more:');
  expect(await under(3, 'D')).toContain('Once only');
  expect((await card(12)).textContent).toContain('The conversation ends here.');

  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  await user.click(screen.getByRole('button', { name: 'Print the pack' }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

it('says every kind of condition as somebody with a pencil would check it', async () => {
  const scenario = shortScenario(
    {
      asks: {
        says: [
          { text: 'You again.', when: { any: ['seenBefore', 'trust < 3'] } },
          {
            text: 'Hello there.',
            when: { not: { any: ['seenBefore', 'trust < 3'] } },
            mood: 'glad',
          },
        ],
        on: {
          answer: [
            {
              reply: 'Let me see.',
              feedback: 'It gave room.',
              guard: ['trust > 5', { any: ['not seenBefore', 'trust != 7'] }],
              target: 'end',
            },
            { guard: 'trust == 4', remember: 'seenBefore', effects: { trust: -2 } },
            { target: 'end', forget: 'seenBefore' },
          ],
        },
        after: { '20s': 'end' },
      },
      end: ending(),
    },
    { facts: ['seenBefore'] },
  );
  const source = stringify(scenario);
  const opened = [
    { version: 1 as const, id: 'short', fileName: 'short.yaml', source, openedAt: 1 },
  ];
  showApp('#/pack/short', { opened });
  const { textContent } = await card(1);
  expect(textContent).toContain(
    'Only if “seen before” is ticked or trust is 2 or less: You again.',
  );
  expect(textContent).toContain(
    'Only if “seen before” is not ticked and trust is 3 or more: (glad) Hello there.',
  );
  const answer = await under(1, 'A');
  expect(answer).toContain(
    'If trust is 6 or more and (“seen before” is not ticked or trust is not 7): go to 2',
  );
  expect(answer).toContain('Otherwise, if trust is 4: trust −2, tick “seen before” stay here');
  expect(answer).toContain('Otherwise: rub out “seen before” go to 2');
  expect(textContent).toContain('If nobody has answered for 20 seconds:go to 2');
});

it('says so when there is no such conversation', async () => {
  showApp('#/pack/no-such-thing');
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(heading.textContent).toContain('no-such-thing');
});
