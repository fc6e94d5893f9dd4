import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { begin, lookBack, newestLine, say, shownScores } from '../../support/talk.ts';
import { storedAttempts } from '../../support/stored-records.ts';
import { type Visitor, axeViolations, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
});
afterAll(() => trainee.leave());

const turn = (number: number) =>
  trainee.page.getByRole('listitem', { name: new RegExp(`^Turn ${number},`) });
let badly = { empathy: 0, outcome: 0 };

test('after a play that went badly, the review names the words that turned it', async () => {
  const { page } = trainee;
  await begin(page, address, 'remake-it', { timers: 'off' });
  await say(page, "Third time, so I'm missing something");
  await say(page, 'Go on, it does. How long should you have to leave it?');
  await say(page, 'Ten minutes it is.');
  await say(page, 'Morning, all. I need four minutes for one cup.');
  await say(page, 'There we go, got there in the end.');
  await lookBack(page, { empathy: 70, outcome: 70 });
  badly = await shownScores(page);

  await page.getByRole('heading', { name: 'What was still within reach' }).waitFor();
  await page.getByText('The turning point was turn 3').waitFor();
  expect(await turn(3).getByRole('heading', { level: 3 }).innerText()).toContain('misstep');
  expect(await turn(3).getByText('turning point').count()).toBe(1);
  expect(await turn(1).getByRole('heading', { level: 3 }).innerText()).toContain('best');
});

test('beside it stands what else there was, its price, and what Nell would have said', async () => {
  await turn(3).getByText('What else there was').click();
  const other = turn(3).getByRole('listitem').filter({ hasText: 'Who sat there?' });
  expect(await other.innerText()).toContain('best');
  expect(await other.innerText()).toMatch(/Would have/);
  expect(await other.innerText()).toContain('Nell:');
});

test('a misstep made for the first time is a find', async () => {
  const { page } = trainee;
  const finds = page.getByRole('region', { name: 'Found out by misstepping' });
  expect(await finds.innerText()).toContain('Ten minutes it is.');
  expect(await axeViolations(page)).toEqual([]);
});

test('a stone leads to its turn, and from the turning point the play ends better', async () => {
  const { page } = trainee;
  await page.getByRole('button', { name: 'Turn 3: misstep' }).click();
  await turn(3).getByRole('button', { name: 'Try again from here' }).click();
  await newestLine(page).getByText("There's people waiting.").waitFor();
  await say(page, "They're my people to worry about. Who sat there?");
  await say(page, "So it isn't the coffee we have to get right. It's the ten minutes.");
  await say(page, "Teo, could you start the next three? I'm staying on this one.");
  await say(page, 'The other drinks can wait two minutes.');
  await say(page, "Window's free. Nobody's to touch it for ten minutes, me included.");
  await lookBack(page, { empathy: 70, outcome: 70 });
  const better = await shownScores(page);
  expect(better.empathy).toBeGreaterThan(badly.empathy);
  expect(better.outcome).toBeGreaterThanOrEqual(badly.outcome);
});

test('both plays stand side by side from where they part', async () => {
  const { page } = trainee;
  const beside = page.getByRole('region', { name: 'Beside another try' });
  await beside.getByText('They part in turn 3.', { exact: true }).waitFor();
  const third = beside.getByRole('row', { name: /^3/ });
  expect(await third.innerText()).toContain('Who sat there?');
  expect(await third.innerText()).toContain('Ten minutes it is.');
  expect(await axeViolations(page)).toEqual([]);
});

test('a learning card is kept, and can be taken along as text and as a picture', async () => {
  const { page } = trainee;
  await page.getByLabel('I tried').fill('to fix the cup <b>first</b>');
  await page.getByLabel('They', { exact: true }).fill('had a morning to tell me about');
  await page.getByLabel('Next time I').fill('ask who sat there');
  await page.getByRole('button', { name: 'Keep the card' }).click();
  await page.getByText('In your journal, on this device.').waitFor();
  for (const [button, name] of [
    ['Save as Markdown', 'misstep-card.md'],
    ['Save as a picture', 'misstep-card.png'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toBe(name);
  }
  await page.reload();
  expect(await page.getByLabel('Next time I').inputValue()).toBe('ask who sat there');
  const [fork] = await storedAttempts(page);
  expect(fork?.card?.tried).toBe('to fix the cup <b>first</b>');
});

test('the card is in the journal', async () => {
  const { page } = trainee;
  const debrief = page.url();
  await page.getByRole('link', { name: 'Progress' }).click();
  await page.reload();
  const journal = page.getByRole('region', { name: 'Journal' });
  await journal.getByText('ask who sat there').waitFor();
  expect(await journal.innerText()).toContain('to fix the cup <b>first</b>');
  await page.goto(debrief);
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor();
});

test('printed, all of it is one page', async () => {
  const pdf = (await trainee.page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(trainee.complaints).toEqual([]);
});
