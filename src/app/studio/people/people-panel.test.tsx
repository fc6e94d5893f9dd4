import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { builtInRubric, builtInScenario } from '../../../../tests/support/built-in-scenario.ts';
import { Chance } from '../../../../tests/support/chance.ts';
import {
  anythingBut,
  attemptWith,
  exportOf,
  talkOn,
} from '../../../../tests/support/people-playing.ts';
import type { Skipped } from '../../../studio/people/imported.ts';
import { parsePlays } from '../../../studio/people/parse-plays.ts';
import { peopleReport, type PeopleReport } from '../../../studio/people/people-report.ts';
import { Words } from '../../words/words.tsx';
import { PeoplePanel, type PeoplePanelProps } from './people-panel.tsx';
import type { PeoplePlace } from './place-button.tsx';

const scenario = builtInScenario('remake-it');

async function reportOf(people: number): Promise<{ report: PeopleReport; skipped: Skipped[] }> {
  const chance = new Chance(people);
  const habit = anythingBut(chance, ['asking.thirdTime/watchMe']);
  const attempts = Array.from({ length: people }, (_, person) =>
    attemptWith(scenario, talkOn(scenario, [], habit), { id: `a${person}` }),
  );
  const file: { attempts: unknown[] } = JSON.parse(await exportOf(attempts));
  file.attempts.push({ key: 'later', value: { version: 99 } });
  const parsed = parsePlays(JSON.stringify(file), 'people.json');
  if (!parsed.ok) throw new Error(parsed.message);
  const { plays, votes, skipped } = parsed;
  return { report: peopleReport(scenario, builtInRubric, plays, votes), skipped };
}

function labelOf({ state, reply }: PeoplePlace): string {
  const found = scenario.model.states.find(({ path }) => path === state);
  const words = found?.replies.find(({ id }) => id === reply)?.text;
  return words ?? found?.lines[0]?.text ?? state;
}

function show(given: Partial<PeoplePanelProps>) {
  const opened: string[][] = [];
  const gone: PeoplePlace[] = [];
  const user = userEvent.setup();
  const open = (files: File[]) => void opened.push(files.map(({ name }) => name));
  const view = render(
    <Words>
      <PeoplePanel
        report={null}
        skipped={[]}
        onOpenFiles={open}
        onForget={() => void gone.push({ state: '(forgotten)', reply: null })}
        onGo={(place) => void gone.push(place)}
        labelOf={labelOf}
        {...given}
      />
    </Words>,
  );
  return { ...view, user, opened, gone };
}

const part = (name: string) => {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (found === null) throw new Error(`no part “${name}”`);
  return within(found);
};

it('asks for exports first, several at once, and says that nothing leaves the device', async () => {
  const { user, opened, container } = show({});
  expect(container.textContent).toContain('nothing leaves this device');
  expect(screen.queryByRole('button', { name: 'Forget them' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Replies nobody picks' })).toBeNull();
  const files = ['ana.json', 'ben.json', 'group.csv'].map((name) => new File(['{}'], name));
  await user.upload(screen.getByLabelText('Open exports'), files);
  expect(opened).toEqual([['ana.json', 'ben.json', 'group.csv']]);
});

it('says why a file was not taken in, and what to do', () => {
  const parsed = parsePlays('# Remake it', 'group.md');
  if (parsed.ok) throw new Error('taken in');
  show({ refused: [parsed] });
  const said = screen.getByRole('alert').textContent;
  expect(said).toContain('“group.md” is a text to read');
  expect(said).toContain('Choose the .json file');
});

it('shows the reply nobody picked among thirty people, and goes to it', async () => {
  const { user, gone } = show(await reportOf(30));
  expect(screen.getByRole('status').textContent).toBe('30 plays of this scenario');
  const never = part('Replies nobody picks');
  const watch = never.getByRole('button', {
    name: /^Come round the side.* asking.thirdTime \/ watchMe$/,
  });
  await user.click(watch);
  expect(gone).toEqual([{ state: 'asking.thirdTime', reply: 'watchMe' }]);
});

it('shows on each axis what parts better plays from weaker ones, in counts of plays', async () => {
  const { report } = await reportOf(30);
  show({ report });
  const [first] = report.partings;
  if (first === undefined) throw new Error('nothing parts them');
  const parted = part('Where good and weak plays part');
  const axes = parted.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(axes).toEqual(['Empathy', 'Outcome']);
  const [row] = parted.getAllByRole('listitem');
  expect(row?.textContent).toContain(`Better plays${first.good.chose} of ${first.good.of}`);
  expect(row?.textContent).toContain(`Weaker plays${first.weak.chose} of ${first.weak.of}`);
  expect(row?.textContent).not.toContain('%');
});

it('says how many plays are missing where there are too few to tell', async () => {
  const { report } = await reportOf(3);
  show({ report });
  expect(part('Where good and weak plays part').getByText(/It takes 5 plays/).textContent).toBe(
    'It takes 5 plays to the end to tell; there are 3.',
  );
});

it('names what was left out and why, and forgets when asked', async () => {
  const { user, gone } = show(await reportOf(6));
  await user.click(screen.getByText('What was left out'));
  expect(screen.getByText(/^1 attempt: It was written by a newer version of Misstep/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Forget them' }));
  expect(gone).toEqual([{ state: '(forgotten)', reply: null }]);
});

it('of files with no play of this scenario says just that', async () => {
  const { report } = await reportOf(4);
  const elsewhere = { ...report, ...emptied, elsewhere: 4 };
  show({ report: elsewhere });
  expect(screen.getByRole('status').textContent).toBe('No play of this scenario yet.');
  expect(screen.getByText('4 plays of other scenarios')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Replies nobody picks' })).toBeNull();
});

const emptied = { plays: 0, whole: 0, running: 0, partly: 0, older: 0, stops: [] };
