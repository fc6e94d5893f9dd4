import type { RoomLink } from '../../src/room/room-link.ts';
import { hasRedis, ownRedis } from '../support/redis-server.ts';
import {
  joinRoom,
  openRoom,
  repliesOn,
  type RoomProcess,
  startRoomProcess,
  temporaryFolder,
  until,
} from '../support/room-service.ts';

/**
 * Rooms under load, real server and real pages' links on the same machine: `npm run bench:rooms`.
 * `PEOPLE`, `ROOMS` ask for other sizes.
 */
const people = Number(process.env['PEOPLE'] ?? 1_000);
const rooms = Number(process.env['ROOMS'] ?? 2_000);

interface Row {
  what: string;
  value: string;
  goal: string;
}
const rows: Row[] = [];

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const milliseconds = (value: number) => `${Math.round(value)} ms`;

function note(what: string, value: string, goal = '') {
  rows.push({ what, value, goal });
  console.log(`${what}: ${value}${goal === '' ? '' : ` (goal ${goal})`}`);
}

/** How long each page took from now until it sees something, in milliseconds. */
async function timesUntil(
  links: readonly RoomLink[],
  sees: Parameters<typeof until>[1],
): Promise<number[]> {
  const start = performance.now();
  return Promise.all(
    links.map(async (link) => {
      await until(link, sees);
      return performance.now() - start;
    }),
  );
}

async function bigRoom(label: string, processes: readonly RoomProcess[], goals: [string, string]) {
  const addresses = processes.map(({ address }) => address);
  const { code, host } = await openRoom(addresses[0] ?? '');
  const began = performance.now();
  const phones = await Promise.all(
    Array.from({ length: people }, (_, index) =>
      joinRoom(addresses[index % addresses.length] ?? '', code, `Phone ${index}`),
    ),
  );
  note(`${label}: ${people} join`, milliseconds(performance.now() - began), '10 s');
  await host.send({ type: 'round.opened', way: 'together', fresh: true });
  await Promise.all(
    phones.map((phone) => until(phone, ({ view }) => view !== null && view.ballot !== null)),
  );
  const replies = repliesOn(host);
  const reveals: number[] = [];
  const votes: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const ballot = host.state().view?.ballot?.number ?? 0;
    const seen = timesUntil(
      phones,
      ({ view }) => view?.ballot?.voted === people && view.ballot.number === ballot,
    );
    for (const [index, phone] of phones.entries()) {
      const reply = replies[index % replies.length] ?? '';
      void phone.send({ type: 'vote.cast', ballot, reply });
    }
    votes.push(...(await seen));
    const shown = timesUntil(phones, ({ view }) => view?.ballot?.step === 'revealed');
    void host.send({ type: 'votes.revealed', ballot });
    reveals.push(...(await shown));
    await host.send({ type: 'ballot.reopened', ballot });
    await Promise.all(
      phones.map((phone) => until(phone, ({ view }) => view?.ballot?.step === 'open')),
    );
  }
  note(`${label}: reveal, p99`, milliseconds(percentile(reveals, 0.99)), goals[0]);
  note(`${label}: all votes seen by all, p99`, milliseconds(percentile(votes, 0.99)), goals[1]);
  return { host, phones };
}

async function oneProcess() {
  const folder = temporaryFolder();
  const environment = { DATA_FOLDER: folder.path };
  const process = await startRoomProcess(environment);
  const { host, phones } = await bigRoom('one process', [process], ['100 ms', '250 ms']);
  const ballot = host.state().view?.ballot?.number ?? 0;
  const [reply = ''] = repliesOn(host);
  const half = phones
    .slice(0, people / 2)
    .map((phone) => phone.send({ type: 'vote.cast', ballot, reply }));
  await Promise.all(half);
  await process.kill('SIGKILL');
  const began = performance.now();
  const later = phones
    .slice(people / 2)
    .map((phone) => phone.send({ type: 'vote.cast', ballot, reply }));
  const again = await startRoomProcess({ ...environment, PORT: String(process.port) });
  await Promise.all(later);
  await until(host, ({ view }) => view?.ballot?.voted === people);
  note(
    'one process: killed, all back with every vote',
    milliseconds(performance.now() - began),
    '5 s',
  );
  for (const link of [host, ...phones]) link.close();
  await again.kill('SIGTERM');
  folder.remove();
}

async function twoProcesses() {
  if (!hasRedis) {
    console.log('No redis-server here: two processes are not measured.');
    return;
  }
  const redis = await ownRedis();
  const processes = [
    await startRoomProcess({ REDIS_URL: redis.url }),
    await startRoomProcess({ REDIS_URL: redis.url }),
  ];
  const { host, phones } = await bigRoom('two processes and Redis', processes, [
    '150 ms',
    '400 ms',
  ]);
  for (const link of [host, ...phones]) link.close();
  for (const process of processes) await process.kill('SIGTERM');
  await redis.remove();
}

async function manyRooms() {
  const folder = temporaryFolder();
  const server = await startRoomProcess({ DATA_FOLDER: folder.path });
  const links: RoomLink[] = [];
  for (let done = 0; done < rooms; done += 50) {
    const opened = await Promise.all(
      Array.from({ length: Math.min(50, rooms - done) }, async () => {
        const { code, host } = await openRoom(server.address);
        const others = await Promise.all(
          ['Ana', 'Ben', 'Cy'].map((name) => joinRoom(server.address, code, name)),
        );
        await host.send({ type: 'round.opened', way: 'together', fresh: true });
        return [host, ...others];
      }),
    );
    links.push(...opened.flat());
  }
  const memory = /misstep_memory_bytes (\d+)/.exec(await server.metrics())?.[1];
  note(`${rooms} rooms of 4: memory`, `${Math.round(Number(memory) / 2 ** 20)} MB`, '256 MB');
  for (const link of links) link.close();
  await server.kill('SIGKILL');
  folder.remove();
}

await oneProcess();
await twoProcesses();
await manyRooms();
console.table(rows);
process.exit(0);
