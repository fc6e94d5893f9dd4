import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { danasAttempt } from '../../../tests/support/danas-attempt.ts';
import { type Device, showApp } from '../../../tests/support/show-app.tsx';

/** All that a message could take for its own: tags, places for values, the number of a plural. */
const mark = `<b>&"'</b><0/><br/>1<2{0}{name}#`;
const said = new Set(
  (
    'title summary topics source name background you brief goal ' +
    'says text reply brave feedback sayings reflection'
  ).split(' '),
);
const id = 'refund-seven-to-ten-days';
const fileName = `${mark}.yaml`;
const texts: string[] = [];
const source = stringify(
  markTexts(
    parse(
      readFileSync(
        join(import.meta.dirname, '../../../tests/fixtures/scenarios', `${id}.yaml`),
        'utf8',
      ),
    ),
  ),
).replace('lets-misunderstanding-stand', 'promises-what-cannot-be-kept');

/** A copy in which all that an author says to people begins with the mark. */
function markTexts(value: unknown, isSaid = false): unknown {
  if (typeof value === 'string' && isSaid) {
    if (value.includes(' ') && value.length > 20) texts.push(value.trim());
    return mark + value.trim();
  }
  if (Array.isArray(value)) return value.map((one) => markTexts(one, isSaid));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, markTexts(part, said.has(key))]),
  );
}

const opened = [{ version: 1 as const, id, fileName, source, openedAt: 1 }];
const device = (rest: Device): Device => ({ opened, ...rest });

/** All that the screen says, to eyes and to screen readers. */
function words(): string {
  const labels = [...document.querySelectorAll('[aria-label]')].map((one) =>
    one.getAttribute('aria-label'),
  );
  return [document.title, document.body.textContent, ...labels].join('\n');
}

let complaints: MockInstance<typeof console.error>;
beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => complaints.mockRestore());

/** What did not arrive as it was written; Lingui complains of each tag that it leaves out. */
function lost(...expected: readonly string[]): unknown[] {
  const all = words();
  return [
    ...expected.filter((one) => !all.includes(one)),
    ...texts.filter((text) => all.replaceAll(mark + text, '').includes(text)),
    ...complaints.mock.calls.flat(),
  ];
}

it('in the library, with a conversation left in the middle', async () => {
  showApp('#/', device({ attempts: [danasAttempt({ said: ['quotePolicy'] })] }));
  await screen.findByRole('link', { name: `Continue with ${mark}Dana, turn 2` });
  expect(
    lost(
      `${mark}When will I see my money?`,
      `${mark}A hopeful customer hears`,
      `From the file ${fileName}`,
      `Remove “${mark}When will I see my money?” from the library`,
    ),
  ).toEqual([]);
});

it('in the library, with something left to dare', async () => {
  const attempt = danasAttempt({ said: ['askWhatItIsFor', 'nameTheDate'], endedAt: 9 });
  showApp('#/', device({ attempts: [attempt] }));
  await screen.findByRole('link', { name: `Dare it with ${mark}Dana` });
  await screen.findByText(`Best so far: ${mark}A date to count on`);
  expect(lost(`Not dared yet: the brave reply in “${mark}When will I see my money?”.`)).toEqual([]);
});

it('on paper for a group', async () => {
  showApp(`#/pack/${id}`, device({}));
  await screen.findByRole('heading', { level: 2, name: 'The conversation book' });
  expect(
    lost(`${mark}When will I see my money?, to print`, `A conversation with ${mark}Dana on `),
  ).toEqual([]);
});

it('when a file is opened, and when it can’t be', async () => {
  const { user } = showApp();
  const field = await screen.findByLabelText(/^Open a scenario file/);
  if (!(field instanceof HTMLInputElement)) throw new Error('no file field');
  await user.upload(field, new File([source], fileName));
  await waitFor(() =>
    expect(lost(`“${mark}When will I see my money?” is in the library now.`)).toEqual([]),
  );
  const broken = source.replace('target: hearsNextTuesday', 'target: "<i>x</i>"');
  await user.upload(field, new File([broken], fileName));
  await screen.findByText(`“${fileName}” can’t be played yet. Everything else works as before.`);
  expect(lost('<i>x</i>')).toEqual([]);
});

it('in the briefing', async () => {
  showApp(`#/practise/${id}`, device({}));
  await screen.findByRole('button', { name: `Start talking with ${mark}Dana` });
  expect(
    lost(
      `${mark}Dana Whitfield`,
      `${mark}Sent a jacket back unopened`,
      `${mark}Returns desk, Harbor Outfitters`,
      `${mark}Refunds post seven to ten`,
      `${mark}Dana hangs up knowing`,
      `The idea comes from: ${mark}Customer Service Solutions`,
    ),
  ).toEqual([]);
});

it('in the conversation, also when it can’t be kept', async () => {
  const here = device({ attempts: [danasAttempt({ said: ['quotePolicy'] })] });
  const { user } = showApp(`#/practise/${id}/a1`, here);
  const reply = await screen.findByRole('button', { name: /Anything else today\?/ });
  expect(
    lost(`Conversation with ${mark}Dana`, `${mark}Dana: ${mark}When will I see my money?`),
  ).toEqual([]);
  here.failure = { kind: 'broken', detail: `disk on fire ${mark}` };
  await user.click(reply);
  await screen.findByText('Your last turn is not saved.');
  expect(
    lost(`The browser said: disk on fire ${mark}`, `${mark}Great, next Tuesday then!`),
  ).toEqual([]);
});

it('in the debrief of a play with a word that may not hold', async () => {
  const attempt = danasAttempt({ said: ['quotePolicy', 'letItStand'], endedAt: 2 });
  const { user } = showApp('#/debrief/a1', device({ attempts: [attempt] }));
  const go = await screen.findByRole('button', { name: 'Show me how it landed' });
  expect(lost(`How ${mark}Dana was treated`, `What ${mark}Dana got`)).toEqual([]);
  await user.click(go);
  await screen.findByRole('heading', { name: `${mark}Dana, afterwards` });
  expect(
    lost(
      `Would ${mark}Dana recommend you?`,
      `How ${mark}Dana felt`,
      `Turn 2: ${mark}Anything else today?`,
      `${mark}You knew she had it wrong`,
      `${mark}A truth, heard as a lie`,
      `${mark}Which words did the damage`,
      `${mark}You told me Tuesday.`,
    ),
  ).toEqual([]);
});

it('in the debrief of a brave play', async () => {
  const attempt = danasAttempt({ said: ['creditNow', 'explain'], endedAt: 2 });
  const { user } = showApp('#/debrief/a1', device({ attempts: [attempt] }));
  await user.click(await screen.findByRole('button', { name: 'Show me how it landed' }));
  await screen.findByText(
    `You risked it anyway: ${mark}You may look as if you are buying her off.`,
  );
  expect(lost(`${mark}Said plainly, it no longer sounds like a trick.`)).toEqual([]);
});

it('on the way back to a conversation that has not ended', async () => {
  showApp('#/debrief/a1', device({ attempts: [danasAttempt({ said: ['quotePolicy'] })] }));
  await screen.findByRole('link', { name: `Go on with ${mark}Dana` });
  expect(lost()).toEqual([]);
});

it('in what the browser says of its storage', async () => {
  showApp('#/', { failure: { kind: 'broken', detail: `disk on fire ${mark}` } });
  await screen.findByRole('alert');
  expect(lost(`The browser says: disk on fire ${mark}`)).toEqual([]);
});

it('on the map of what was tried, drawn and as a list', async () => {
  Element.prototype.scrollIntoView = () => undefined;
  const attempt = danasAttempt({ said: ['quotePolicy', 'letItStand'], endedAt: 2 });
  const { user } = showApp(`#/map/${id}`, device({ attempts: [attempt] }));
  const stones = await screen.findAllByRole('button', { name: /been here once/ });
  expect(lost(`Ending: ${mark}A truth, heard as a lie`)).toEqual([]);
  for (const stone of stones) await user.click(stone);
  await user.click(screen.getByRole('button', { name: /Great, next Tuesday/ }));
  expect(
    lost(`What ${mark}Dana says here`, `${mark}I said that badly.`, `${mark}Anything else today?`),
  ).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Show as a list' }));
  expect(lost(`Where you stood with ${mark}Dana`, `${mark}Great, next Tuesday then!`)).toEqual([]);
});
