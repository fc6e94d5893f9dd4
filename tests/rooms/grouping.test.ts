import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/room/intent.ts';
import type { RoomLink } from '../../src/room/room-link.ts';
import {
  joinRoom,
  openRoom,
  type RoomProcess,
  roomsAt,
  startRoomProcess,
  temporaryFolder,
  until,
} from '../support/room-service.ts';

const folder = temporaryFolder();
const links: RoomLink[] = [];
let server: RoomProcess;

beforeAll(async () => {
  server = await startRoomProcess({ DATA_FOLDER: folder.path });
});
afterEach(() => {
  for (const link of links.splice(0)) link.close();
});
afterAll(async () => {
  await server.kill('SIGKILL');
  folder.remove();
});

const done = { ok: true };
const notOffered = { ok: false, refusal: 'not-offered' };

/** People who have each put words of their own to the room; and the wall. */
async function written(words: Readonly<Record<string, string>>) {
  const { code, host } = await openRoom(server.address);
  const wall = roomsAt(server.address).enter(code, { as: 'watcher' });
  links.push(host, wall);
  const phones: Record<string, RoomLink> = {};
  for (const name of Object.keys(words)) {
    const phone = await joinRoom(server.address, code, name);
    links.push(phone);
    phones[name] = phone;
  }
  const phone = (name: string): RoomLink => {
    const found = phones[name];
    if (found === undefined) throw new Error(`${name} is not in the room`);
    return found;
  };
  expect(await host.send({ type: 'round.opened', way: 'write-in', fresh: true })).toEqual(done);
  for (const [name, text] of Object.entries(words)) {
    expect(await phone(name).send({ type: 'words.proposed', text })).toEqual(done);
  }
  const all = Object.keys(words).length;
  const { view } = await until(host, ({ view }) => view?.proposals?.length === all);
  const ids = new Map(view?.proposals?.map(({ name, id }) => [name, id]));
  const by = (name: string) => ids.get(name) ?? '';
  const everybody = [wall, ...Object.values(phones)];
  return {
    host,
    wall,
    phone,
    everybody,
    by,
    group: (name: string, other: string | null) =>
      host.send({
        type: 'proposals.grouped',
        proposal: by(name),
        with: other === null ? null : by(other),
      }),
    hide: (name: string, on = true) => host.send({ type: 'text.hidden', text: by(name), on }),
    choose: (name: string, whose: string) =>
      phone(name).send({ type: 'words.chosen', proposal: by(whose) }),
    /** Does what the host wants next; resolves to what all see then: text, how many alike, votes. */
    async step(type: 'words.vote.opened' | 'words.shown') {
      const intent: Intent = { type };
      expect(await host.send(intent)).toEqual(done);
      const step = type === 'words.shown' ? 'shown' : 'voting';
      const seen = [];
      for (const link of [host, ...everybody]) {
        const { view } = await until(link, ({ view }) => view?.writing?.step === step);
        seen.push(view?.writing?.proposals.map(({ text, alike, votes }) => [text, alike, votes]));
      }
      for (const one of seen) expect(one).toEqual(seen[0]);
      return seen[0];
    },
  };
}

const taste = 'What do you taste?';
const tell = 'Tell me what it tastes like.';
const money = 'Here is your money back.';
const rude = 'Nobody else complains.';

describe('words that say the same', () => {
  it('are shown once, and their votes are counted together', async () => {
    const room = await written({ Ana: taste, Ben: tell, Cy: money });
    expect(await room.group('Ben', 'Ana')).toEqual(done);
    expect(await room.step('words.vote.opened')).toEqual([
      [taste, 1, null],
      [money, 0, null],
    ]);
    // Nobody was sent the words that are in the group, but who wrote them.
    for (const link of room.everybody) {
      const { ownWords, ...shared } = link.state().view ?? {};
      expect(JSON.stringify(shared)).not.toContain(tell);
      const isBen = link === room.phone('Ben');
      expect(JSON.stringify(ownWords ?? null).includes(tell)).toBe(isBen);
    }
    expect(await room.choose('Ana', 'Ben')).toEqual(notOffered);
    expect(await room.choose('Ana', 'Ana')).toEqual(done);
    expect(await room.choose('Ben', 'Ana')).toEqual(done);
    expect(await room.choose('Cy', 'Cy')).toEqual(done);
    expect(await room.step('words.shown')).toEqual([
      [taste, 1, 2],
      [money, 0, 1],
    ]);
  });

  it('are one group when groups are put together, and can be taken apart again', async () => {
    const room = await written({ Ana: taste, Ben: tell, Cy: money });
    expect(await room.group('Ben', 'Ana')).toEqual(done);
    expect(await room.group('Cy', 'Ben')).toEqual(notOffered);
    expect(await room.group('Ana', 'Ana')).toEqual(notOffered);
    expect(await room.group('Ana', 'Cy')).toEqual(done);
    await until(room.host, ({ view }) => {
      const heads = view?.proposals?.map((one) => one.with);
      return heads?.join() === [room.by('Cy'), room.by('Cy'), null].join();
    });
    expect(await room.group('Ben', null)).toEqual(done);
    expect(await room.step('words.vote.opened')).toEqual([
      [tell, 0, null],
      [money, 1, null],
    ]);
    expect(await room.group('Ben', 'Cy')).toEqual({ ok: false, refusal: 'not-now' });
  });

  it('are for the host to put together, and not while the words of somebody else are hidden', async () => {
    const room = await written({ Ana: taste, Ben: rude });
    const proposal = room.by('Ben');
    const intent: Intent = { type: 'proposals.grouped', proposal, with: room.by('Ana') };
    expect(await room.phone('Ana').send(intent)).toEqual({ ok: false, refusal: 'not-yours' });
    expect(await room.hide('Ben')).toEqual(done);
    // Put with what is hidden, Ana's words would be gone without anybody having hidden them.
    expect(await room.group('Ana', 'Ben')).toEqual(notOffered);
    expect(await room.step('words.vote.opened')).toEqual([[taste, 0, null]]);
  });
});

describe('words that the host hides', () => {
  it('are sent to nobody but who wrote them, and take no votes', async () => {
    const room = await written({ Ana: taste, Ben: rude, Cy: money });
    expect(await room.hide('Ben')).toEqual(done);
    expect(await room.step('words.vote.opened')).toEqual([
      [taste, 0, null],
      [money, 0, null],
    ]);
    expect(await room.choose('Cy', 'Ben')).toEqual(notOffered);
    // Hidden in the middle of the vote, they take the votes along that they had.
    expect(await room.choose('Cy', 'Cy')).toEqual(done);
    expect(await room.choose('Ana', 'Ana')).toEqual(done);
    expect(await room.hide('Cy')).toEqual(done);
    expect(await room.step('words.shown')).toEqual([[taste, 0, 1]]);
    for (const name of ['Ana', 'Cy']) {
      expect(JSON.stringify(room.phone(name).state().view)).not.toContain(rude);
    }
    expect(JSON.stringify(room.wall.state().view)).not.toContain(rude);
    expect(JSON.stringify(room.wall.state().view)).not.toContain(money);
  });

  it('take nobody else’s words with them, and are not counted among those alike', async () => {
    const room = await written({ Ana: rude, Ben: taste, Cy: tell });
    expect(await room.group('Ben', 'Ana')).toEqual(done);
    expect(await room.hide('Ana')).toEqual(done);
    expect(await room.group('Cy', 'Ben')).toEqual(done);
    expect(await room.hide('Cy')).toEqual(done);
    expect(await room.step('words.vote.opened')).toEqual([[taste, 0, null]]);
  });
});
