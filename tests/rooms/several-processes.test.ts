import { afterEach, describe, expect, it } from 'vitest';
import type { RoomLink } from '../../src/room/room-link.ts';
import { hasRedis, ownRedis } from '../support/redis-server.ts';
import {
  joinRoom,
  openRoom,
  repliesOn,
  roomsAt,
  startRoomProcess,
  until,
} from '../support/room-service.ts';

const links: RoomLink[] = [];
const ends: (() => unknown)[] = [];

function keep(link: RoomLink): RoomLink {
  links.push(link);
  return link;
}

afterEach(async () => {
  for (const link of links.splice(0)) link.close();
  for (const end of ends.splice(0).reverse()) await end();
});

async function service(count = 2) {
  const redis = await ownRedis();
  ends.push(() => redis.remove());
  const processes = await Promise.all(
    Array.from({ length: count }, () => startRoomProcess({ REDIS_URL: redis.url })),
  );
  for (const process of processes) ends.push(() => process.kill('SIGKILL').catch(() => undefined));
  return { redis, processes, addresses: processes.map(({ address }) => address) };
}

async function votingOver(addresses: readonly string[], people: number) {
  const [first = '', second = ''] = addresses;
  const { code, key, host } = await openRoom(first);
  keep(host);
  const phones = await Promise.all(
    Array.from({ length: people }, async (_, index) =>
      keep(await joinRoom(index % 2 === 0 ? first : second, code, `Phone ${index + 1}`)),
    ),
  );
  await host.send({ type: 'round.opened', way: 'together', fresh: true });
  await Promise.all(
    phones.map((phone) => until(phone, ({ view }) => view !== null && view.ballot !== null)),
  );
  return { code, key, host, phones };
}

// Skipped ones say so by their name.
const without = hasRedis ? '' : ' (skipped: no redis-server on this machine)';

describe.skipIf(!hasRedis)(`a room over several processes and Redis${without}`, () => {
  it('is one room, whichever process a phone is at', async () => {
    const { addresses } = await service();
    const { host, phones } = await votingOver(addresses, 6);
    const [first = ''] = repliesOn(host);
    const answers = await Promise.all(
      phones.map((phone) => phone.send({ type: 'vote.cast', ballot: 1, reply: first })),
    );
    expect(answers).toEqual(phones.map(() => ({ ok: true })));
    await host.send({ type: 'votes.revealed', ballot: 1 });
    for (const phone of phones) {
      const { view } = await until(phone, ({ view }) => view?.ballot?.step === 'revealed');
      expect(view?.ballot?.tally).toEqual([{ reply: first, votes: 6 }]);
      expect(view?.people).toMatchObject({ here: 6, away: 0 });
    }
  });

  it('goes on at the other process when the one that owned it is killed', async () => {
    const { addresses, processes } = await service();
    const [first = '', second = ''] = addresses;
    const { code, key, phones } = await votingOver(addresses, 4);
    const [, here] = phones;
    if (here === undefined) throw new Error('nobody');
    const [reply = ''] = repliesOn(here);
    await here.send({ type: 'vote.cast', ballot: 1, reply });
    await processes[0]?.kill('SIGKILL');
    // The host comes back at the process that is left.
    const host = keep(roomsAt(second).enter(code, { as: 'host', key }));
    await until(host, ({ view }) => view?.ballot?.voted === 1);
    expect(await here.send({ type: 'vote.cast', ballot: 1, reply })).toEqual({ ok: true });
    expect(await host.send({ type: 'reply.taken', turn: 0, reply })).toEqual({ ok: true });
    await until(here, ({ view }) => view?.stage?.turn === 1);
    expect(first).not.toBe(second);
  });

  it('loses no vote while Redis is killed and comes back', async () => {
    const { addresses, redis } = await service();
    const { host, phones } = await votingOver(addresses, 4);
    const [first = '', second = ''] = repliesOn(host);
    const [one, two, ...others] = phones;
    await one?.send({ type: 'vote.cast', ballot: 1, reply: first });
    await redis.kill();
    const during = (two === undefined ? [] : [two, ...others]).map((phone) =>
      phone.send({ type: 'vote.cast', ballot: 1, reply: second }),
    );
    await redis.start();
    expect(await Promise.all(during)).toEqual(during.map(() => ({ ok: true })));
    await until(host, ({ view }) => view?.ballot?.voted === 4);
    await host.send({ type: 'votes.revealed', ballot: 1 });
    const { view } = await until(host, ({ view }) => view?.ballot?.step === 'revealed');
    expect(view?.ballot?.tally).toEqual([
      { reply: second, votes: 3 },
      { reply: first, votes: 1 },
    ]);
  });
});
