import { expect, inject, test, vi } from 'vitest';
import { joinRoom, until } from '../../support/room-service.ts';
import { type TrainerRoom, trainerRoom } from '../../support/trainer-room.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const address = inject('appAddress');
const sizes = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
];

/** A talk of three turns, whatever order the replies are shown in. */
const talk = ['No problem at all', 'I tried that jug myself', 'Are you sure?'];

/** The room sees all of the wall, on whichever projector. */
async function allInSight({ wall }: TrainerRoom): Promise<void> {
  for (const size of sizes) {
    await wall.setViewportSize(size);
    const hidden = () =>
      wall
        .getByRole('region', { name: 'The wall' })
        .evaluate((box) => box.scrollHeight - box.clientHeight);
    await expect.poll(hidden).toBe(0);
  }
}

test('a hundred come in, are of many minds, and nothing on the wall is out of sight', async () => {
  const room = await trainerRoom(address, ['Ben']);
  const { console, wall, code, crowd, round } = room;
  const names = Array.from({ length: 100 }, (_, index) => `Wolfeschlegelsteinhausen ${index}`);
  crowd.push(...(await Promise.all(names.map((name) => joinRoom(address, code, name)))));
  await wall.getByText('102 are here').waitFor();
  await allInSight(room);

  await round('Decide together');
  const [ben] = crowd;
  for (const [index, said] of talk.entries()) {
    if (ben === undefined) throw new Error('nobody came');
    const ballot = index + 1;
    const { view } = await until(
      ben,
      ({ view }) => view?.ballot?.number === ballot && view.ballot.step === 'open',
    );
    const replies = view?.stage?.replies ?? [];
    await Promise.all(
      crowd.map((person, seat) =>
        person.send({ type: 'vote.cast', ballot, reply: replies[seat % replies.length]?.id ?? '' }),
      ),
    );
    await console.getByRole('button', { name: 'Show the votes' }).click();
    await wall.getByText('votes').first().waitFor();
    await allInSight(room);
    const letter = replies.find(({ text }) => text.startsWith(said))?.letter ?? '';
    await console.getByRole('button', { name: `Take it, reply ${letter}` }).click();
  }

  await console.getByRole('button', { name: 'End it and debrief' }).click();
  await console.getByRole('button', { name: 'Why it landed so' }).click();
  const pager = console.getByRole('group', { name: 'What the wall shows' });
  for (const turn of [1, 2, 3]) {
    await wall.getByText(/^Round 1, turn \d$/).waitFor();
    await pager.getByText(`The wall shows ${turn} of 4`).waitFor();
    expect(await wall.getByRole('article').count()).toBe(1);
    await allInSight(room);
    await pager.getByRole('button', { name: 'Next on the wall' }).click();
  }
  await wall.getByRole('heading', { name: 'To talk about' }).waitFor();
  await pager.getByText('The wall shows 4 of 4').waitFor();
  expect(await pager.getByRole('button', { name: 'Next on the wall' }).isDisabled()).toBe(true);
  await allInSight(room);
});
