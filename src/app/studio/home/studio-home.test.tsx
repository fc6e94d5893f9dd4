import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showApp } from '../../../../tests/support/show-app.tsx';
import { builtInSource } from '../../../../tests/support/built-in-scenario.ts';
import type { Draft } from '../../../studio/draft.ts';
import { titleIn } from '../../../studio/new-draft.ts';

const monday = 1_749_000_000_000;

function draftOf(id: string, title: string, at = monday): Draft {
  const source = `misstep: 1\nid: ${id}\ntitle: ${title}\n`;
  const fileName = `${id}.yaml`;
  return {
    version: 1,
    id,
    fileName,
    createdAt: at,
    updatedAt: at,
    source,
    translations: {},
  };
}

async function open(...[device = {}]: [Parameters<typeof showApp>[1]?]) {
  const shown = showApp('#/studio', device);
  await screen.findByRole('heading', { level: 1, name: 'Studio' });
  return { ...shown, drafts: () => [...shown.shelf.drafts.values()] };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The draft whose screen was opened last. */
async function openedDraft(drafts: () => Draft[]) {
  await waitFor(() => expect(location.hash).toMatch(/^#\/studio\/draft\//));
  const id = decodeURIComponent(location.hash.replace(/^.*\//, ''));
  return drafts().find((draft) => draft.id === id);
}

it('Ana begins with the small one, and a second time beside the first', async () => {
  const { user, drafts } = await open({
    studio: { drafts: new Map([['old', draftOf('boots-for-saturday', 'Boots')]]) },
  });
  await screen.findByText('Boots');
  await user.click(button('Begin with the small one'));
  const draft = await openedDraft(drafts);
  expect(draft?.fileName).toBe('boots-for-saturday2.yaml');
  expect(draft?.source).toContain('\nid: boots-for-saturday2\n');
  expect(draft?.source).toContain('title: Boots for Saturday');
  expect(drafts()).toHaveLength(2);
});

it('Ana begins from nothing with a title, and the id comes from it', async () => {
  const { user, drafts } = await open();
  await user.type(screen.getByLabelText('Title'), 'Où est mon colis ? #3: "ici"');
  await user.click(button('Begin empty'));
  const draft = await openedDraft(drafts);
  expect(draft?.fileName).toBe('ou-est-mon-colis-3-ici.yaml');
  expect(draft?.source).toContain('\nid: ou-est-mon-colis-3-ici\n');
  expect(draft?.source).toContain(String.raw`title: "Où est mon colis ? #3: \"ici\""`);
});

it('Ana copies a conversation of the library under a name of its own', async () => {
  const { user, drafts } = await open();
  await user.selectOptions(screen.getByLabelText('A copy of'), 'remake-it');
  await user.click(button('Begin with a copy'));
  const draft = await openedDraft(drafts);
  expect(draft?.fileName).toBe('remake-it-copy.yaml');
  const own = builtInSource('remake-it')
    .replace(/^id: .*$/m, 'id: remake-it-copy')
    .replaceAll('#remake-it.', '#remake-it-copy.');
  expect(draft?.source).toBe(own);
});

it('a scenario file is opened as it is, whoever else has its id', async () => {
  const { user, drafts } = await open({
    studio: { drafts: new Map([['old', draftOf('remake-it', 'Mine')]]) },
  });
  const text = `\uFEFF${builtInSource('remake-it').replaceAll('\n', '\r\n')}# the end`;
  const file = new File([text], 'remake-it.yaml');
  await user.upload(screen.getByLabelText('Open a file…'), file);
  const draft = await openedDraft(drafts);
  expect(draft?.fileName).toBe('remake-it.yaml');
  expect(draft?.source).toBe(text);
});

it('a draft leaves only after a question', async () => {
  const { user, drafts } = await open({
    studio: {
      drafts: new Map([
        ['a', draftOf('a', 'Cold soup')],
        ['b', draftOf('b', 'Lost coat')],
      ]),
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Delete Cold soup…' }));
  await user.click(button('Keep it'));
  expect(drafts()).toHaveLength(2);
  await user.click(button('Delete Cold soup…'));
  await user.click(button('Delete it'));
  await waitFor(() => expect(screen.queryByText('Cold soup')).toBeNull());
  expect(drafts().map(({ source }) => titleIn(source))).toEqual(['Lost coat']);
});

it('a draft that could not be deleted is still there, and it is said', async () => {
  const { user, shelf } = await open({
    studio: { drafts: new Map([['a', draftOf('a', 'Cold soup')]]) },
  });
  shelf.refusesWriting = { kind: 'broken', detail: 'disk asleep' };
  await user.click(await screen.findByRole('button', { name: 'Delete Cold soup…' }));
  await user.click(button('Delete it'));
  expect((await screen.findByRole('alert')).textContent).toContain('disk asleep');
  expect(screen.getByText('Cold soup')).toBeTruthy();
});

it('a draft of a newer version stays, and can be taken along', async () => {
  const raw = { version: 9, says: 'hello' };
  const { user, downloads } = await open({ studio: { unreadable: [{ key: 'x7', raw }] } });
  await screen.findByText('A draft that this version can’t open');
  await user.click(button('Download it as it is'));
  expect(downloads.map(({ name }) => name)).toEqual(['x7.json']);
  expect(JSON.parse(downloads[0]?.text ?? '')).toEqual(raw);
});

it('where the device is full nothing begins, and it is said; with space again it does', async () => {
  const { user, shelf, drafts } = await open();
  shelf.refusesWriting = { kind: 'full' };
  await user.click(button('Begin with the small one'));
  const said = await screen.findByRole('alert');
  expect(said.textContent).toContain('This device is full');
  expect(said.textContent).not.toContain('still here, in this tab');
  expect(location.hash).toBe('#/studio');
  shelf.refusesWriting = null;
  await user.click(button('Begin with the small one'));
  expect((await openedDraft(drafts))?.fileName).toBe('boots-for-saturday.yaml');
});

it('where the browser keeps nothing, that is said at once', async () => {
  await open({ failure: { kind: 'forbidden' } });
  expect((await screen.findByRole('alert')).textContent).toContain(
    'This browser keeps nothing here.',
  );
});

it('says which file it could not open, why, and what to do', async () => {
  const { user, drafts } = await open();
  const bytes = Uint8Array.from([0x3a, 0x3a, 0x20, 0xe9, 0x0a]);
  await user.upload(screen.getByLabelText('Open a file…'), new File([bytes], 'été.twee'));
  const said = await screen.findByRole('alert');
  expect(said.textContent).toContain('été.twee could not be opened.');
  expect(said.textContent).toContain('Save it with the encoding UTF-8.');
  await user.click(within(said).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(drafts()).toEqual([]);
});

it('what is dropped on the page is opened like what is picked', async () => {
  const { drafts } = await open();
  const file = new File(['misstep: 1\nid: a\ntitle: Dropped\n'], 'a.yaml');
  fireEvent.drop(screen.getByRole('heading', { level: 1, name: 'Studio' }), {
    dataTransfer: { types: ['Files'], files: [file] },
  });
  expect((await openedDraft(drafts))?.fileName).toBe('a.yaml');
});

const archive = `<tw-storydata name="Cold soup" startnode="1" format="Harlowe">
<tw-passagedata pid="1" name="Start">Hello. (print: $nickname) [[Hello to you->End]]</tw-passagedata>
<tw-passagedata pid="2" name="End">Bye.</tw-passagedata></tw-storydata>
<tw-storydata name="Remake it" startnode="1" format="SugarCube">
<tw-passagedata pid="1" name="Start">Hi. [[Go on|End]]</tw-passagedata>
<tw-passagedata pid="2" name="End">Done.</tw-passagedata></tw-storydata>`;

it('of an archive the stories come that Ana chooses, under ids that nobody has', async () => {
  const { user, drafts } = await open();
  await user.upload(screen.getByLabelText('Open a file…'), new File([archive], 'archive.html'));
  const found = within(await screen.findByRole('region', { name: 'From Twine' }));
  expect(found.getAllByText(/^2 passages\./)).toHaveLength(2);
  expect(found.getByText('Line 2, in “Start”')).toBeTruthy();
  expect(found.getByText('(print: $nickname)')).toBeTruthy();
  await user.click(found.getByRole('checkbox', { name: 'Cold soup' }));
  await user.click(found.getByRole('checkbox', { name: 'Remake it' }));
  expect(button('Begin 0 drafts').hasAttribute('disabled')).toBe(true);
  await user.click(found.getByRole('checkbox', { name: 'Cold soup' }));
  await user.click(found.getByRole('checkbox', { name: 'Remake it' }));
  await user.click(button('Begin 2 drafts'));
  await screen.findByText(/remake-it2\.yaml/);
  expect(screen.getByText('2 drafts more are among your drafts, further up.')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'From Twine' })).toBeNull();
  const [soup, remake] = drafts();
  expect(soup?.source).toContain('#   Line 2, in “Start”: (print: $nickname)');
  expect(remake?.source).toContain('id: remake-it2\n');
});

it('where the device is full the stories wait, and come once when there is space', async () => {
  const { user, shelf, drafts } = await open();
  await user.upload(screen.getByLabelText('Open a file…'), new File([archive], 'archive.html'));
  await screen.findByRole('region', { name: 'From Twine' });
  shelf.refusesWriting = { kind: 'full' };
  await user.click(button('Begin 2 drafts'));
  expect((await screen.findByRole('alert')).textContent).toContain('This device is full');
  shelf.refusesWriting = null;
  await user.click(button('Begin 2 drafts'));
  await screen.findByText(/cold-soup\.yaml/);
  expect(drafts().map(({ fileName }) => fileName)).toEqual(['cold-soup.yaml', 'remake-it2.yaml']);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('a list that is too long for the file is said to be, and can be saved whole', async () => {
  const { user, downloads } = await open();
  const lines = Array.from({ length: 320 }, (_, at) => `(print: $name${at})`);
  const story = `:: Start\n${lines.join('\n')}\n[[On->End]]\n\n:: End\nBye.\n`;
  await user.upload(screen.getByLabelText('Open a file…'), new File([story], 'long.twee'));
  await screen.findByText(/The list is too long to stand in the new file as a whole: save it\./);
  await user.click(button('Save this list'));
  const [list] = downloads;
  expect(list?.name).toBe('long-from-twine.txt');
  for (const line of lines) expect(list?.text).toContain(line);
});
