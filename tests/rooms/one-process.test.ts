import { createServer, request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { RoomLink } from '../../src/room/room-link.ts';
import {
  joinRoom,
  openRoom,
  repliesOn,
  type RoomProcess,
  roomsAt,
  startRoomProcess,
  temporaryFolder,
  until,
} from '../support/room-service.ts';

const links: RoomLink[] = [];
const ends: (() => void | Promise<void>)[] = [];

function keep<Link extends RoomLink>(link: Link): Link {
  links.push(link);
  return link;
}

afterEach(async () => {
  for (const link of links.splice(0)) link.close();
  for (const end of ends.splice(0).reverse()) await end();
});

async function service() {
  const folder = temporaryFolder();
  ends.push(folder.remove);
  const environment = { DATA_FOLDER: folder.path };
  const first = await startRoomProcess(environment);
  let running: RoomProcess | null = first;
  ends.push(async () => running?.kill('SIGKILL'));
  return {
    address: first.address,
    /** Ends the process, and starts another on the same port and folder. */
    async end(signal: 'SIGKILL' | 'SIGTERM') {
      await running?.kill(signal);
      running = null;
      return async (more: Record<string, string> = {}) => {
        running = await startRoomProcess({ ...environment, ...more, PORT: String(first.port) });
      };
    },
    environment,
  };
}

async function voting(address: string, people: number) {
  const { code, key, host } = await openRoom(address);
  keep(host);
  const phones = await Promise.all(
    Array.from({ length: people }, async (_, index) =>
      keep(await joinRoom(address, code, `Phone ${index + 1}`)),
    ),
  );
  await host.send({ type: 'round.opened', way: 'together', fresh: true });
  await Promise.all(
    phones.map((phone) => until(phone, ({ view }) => view !== null && view.ballot !== null)),
  );
  return { code, key, host, phones };
}

describe('a room in one process, with its store on disk', () => {
  it('survives a kill in the middle of a vote, with every vote and everybody back', async () => {
    const { address, end } = await service();
    const { host, phones } = await voting(address, 12);
    const [first = '', second = ''] = repliesOn(host);
    await Promise.all(
      phones.slice(0, 6).map((phone) => phone.send({ type: 'vote.cast', ballot: 1, reply: first })),
    );
    const start = await end('SIGKILL');
    // Cast while nobody is there to take it.
    const late = phones
      .slice(6)
      .map((phone) => phone.send({ type: 'vote.cast', ballot: 1, reply: second }));
    await until(host, ({ status }) => status === 'away');
    await start();
    expect(await Promise.all(late)).toEqual(late.map(() => ({ ok: true })));
    await until(host, ({ view }) => view?.ballot?.voted === 12 && view.people.here === 12);
    await host.send({ type: 'votes.revealed', ballot: 1 });
    const { view } = await until(host, ({ view }) => view?.ballot?.step === 'revealed');
    const tally = [...(view?.ballot?.tally ?? [])].sort((one, other) =>
      one.reply < other.reply ? -1 : 1,
    );
    expect(tally).toEqual([first, second].sort().map((reply) => ({ reply, votes: 6 })));
  });

  it('stores everything when it is asked to stop, and goes on where it was', async () => {
    const { address, end } = await service();
    const { host, phones } = await voting(address, 2);
    const [first = ''] = repliesOn(host);
    await host.send({ type: 'reply.taken', turn: 0, reply: first });
    const before = await until(host, ({ view }) => view?.stage?.turn === 1);
    await (
      await end('SIGTERM')
    )();
    const [ana] = phones;
    if (ana === undefined) throw new Error('nobody');
    await until(ana, ({ status }) => status === 'away');
    const after = await until(ana, ({ status }) => status === 'here');
    expect(after.view?.stage?.lines).toEqual(before.view?.stage?.lines);
  });

  it('gives the host the room back on another machine, by the key alone', async () => {
    const { address } = await service();
    const { code, key, host } = await voting(address, 1);
    host.close();
    const elsewhere = keep(roomsAt(address).enter(code, { as: 'host', key }));
    await until(elsewhere, ({ view }) => view?.roster?.length === 1);
    expect(await elsewhere.send({ type: 'votes.revealed', ballot: 1 })).toEqual({ ok: true });
    const stranger = keep(roomsAt(address).enter(code, { as: 'host', key: '0'.repeat(32) }));
    const { refusal } = await until(stranger, ({ status }) => status === 'refused');
    expect(refusal).toBe('wrong-key');
  });

  it('lets somebody come back to their place, and a second page of theirs see the same', async () => {
    const { address } = await service();
    const { code, host } = await openRoom(address);
    keep(host);
    const token = 'a'.repeat(32);
    const phone = keep(await joinRoom(address, code, 'Ana', token));
    phone.close();
    await until(host, ({ view }) => view?.roster?.[0]?.here === false);
    const again = keep(roomsAt(address).enter(code, { as: 'person', token }));
    const other = keep(roomsAt(address).enter(code, { as: 'person', token }));
    await until(again, ({ view }) => view?.me?.name === 'Ana');
    await until(other, ({ view }) => view?.me?.name === 'Ana');
    const { view } = await until(host, ({ view }) => view?.roster?.[0]?.here === true);
    expect(view?.roster).toHaveLength(1);
  });

  it('lets a thousand in at once, and tells all of them of all', async () => {
    const { address } = await service();
    const { code, host } = await openRoom(address);
    keep(host);
    const phones = await Promise.all(
      Array.from({ length: 1_000 }, async (_, index) =>
        keep(await joinRoom(address, code, `Phone ${index + 1}`)),
      ),
    );
    const { view } = await until(host, ({ view }) => view?.people.here === 1_000);
    expect(view?.roster).toHaveLength(1_000);
    await host.send({ type: 'round.opened', way: 'together', fresh: true });
    await Promise.all(
      phones.map((phone) => until(phone, ({ view }) => view?.part.phase === 'round')),
    );
  });

  it('works where a proxy lets no WebSocket through', async () => {
    const { address } = await service();
    const proxy = createServer((incoming, outgoing) => {
      const { hostname, port } = new URL(address);
      const { method, headers, url } = incoming;
      const onward = request({ hostname, port, method, headers, path: url }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    });
    proxy.on('upgrade', (_request, socket) => socket.destroy());
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve);
    });
    ends.push(() => {
      proxy.closeAllConnections();
      proxy.close();
    });
    const at = proxy.address();
    const port = typeof at === 'object' && at !== null ? at.port : 0;
    const { host, phones } = await voting(`http://127.0.0.1:${port}/`, 2);
    const [first = ''] = repliesOn(host);
    for (const phone of phones) {
      expect(await phone.send({ type: 'vote.cast', ballot: 1, reply: first })).toEqual({
        ok: true,
      });
    }
    await until(host, ({ view }) => view?.ballot?.voted === 2);
  });

  it('forgets a room that nobody touched for as long as it was told', async () => {
    const { address, end } = await service();
    const { code, key, host } = await openRoom(address);
    host.close();
    await (
      await end('SIGTERM')
    )({ MINUTES_LATER: '50' });
    const back = keep(roomsAt(address).enter(code, { as: 'host', key }));
    await until(back, ({ view }) => view !== null);
    back.close();
    await (
      await end('SIGTERM')
    )({ MINUTES_LATER: '120' });
    const late = keep(roomsAt(address).enter(code, { as: 'host', key }));
    const { refusal } = await until(late, ({ status }) => status === 'refused');
    expect(refusal).toBe('no-such-room');
  });

  it('keeps a second process out of its folder', async () => {
    const { environment } = await service();
    await expect(startRoomProcess(environment)).rejects.toThrow(/Another process holds the rooms/);
  });

  it('keeps nothing of a room that the host closed', async () => {
    const { address, end } = await service();
    const { code, host, phones } = await voting(address, 1);
    const [ana] = phones;
    if (ana === undefined) throw new Error('nobody');
    expect(await host.send({ type: 'room.closed' })).toEqual({ ok: true });
    await until(ana, ({ view }) => view?.part.phase === 'closed');
    expect(await ana.send({ type: 'name.changed', name: 'Eve' })).toEqual({
      ok: false,
      refusal: 'closed',
    });
    await (
      await end('SIGTERM')
    )();
    const late = keep(
      roomsAt(address).enter(code, { as: 'person', token: 'b'.repeat(32), name: 'Late' }),
    );
    expect((await until(late, ({ status }) => status === 'refused')).refusal).toBe('closed');
  });
});
