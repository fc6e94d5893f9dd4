import { request } from 'node:http';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { randomId } from '../../src/platform/random-id.ts';
import type { RoomLink } from '../../src/room/room-link.ts';
import { builtInSource } from '../support/built-in-scenario.ts';
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

let server: RoomProcess;
const folder = temporaryFolder();
const sockets: Socket[] = [];
const links: RoomLink[] = [];

beforeAll(async () => {
  server = await startRoomProcess({ DATA_FOLDER: folder.path });
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  for (const link of links.splice(0)) link.close();
});
afterAll(async () => {
  await server.kill('SIGTERM');
  folder.remove();
});

/** A page that says whatever it likes. */
async function liar(headers: Record<string, string> = {}) {
  const socket = io(server.address, {
    path: '/rooms/socket',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: headers,
  });
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return {
    socket,
    say: (event: string, message: unknown): Promise<unknown> =>
      socket.timeout(5_000).emitWithAck(event, message),
  };
}

async function voting() {
  const { code, key, host } = await openRoom(server.address);
  const token = randomId();
  const ana = await joinRoom(server.address, code, 'Ana', token);
  links.push(host, ana);
  await host.send({ type: 'round.opened', way: 'together', fresh: true });
  await until(ana, ({ view }) => view !== null && view.ballot !== null);
  return { code, key, host, ana, token, replies: repliesOn(ana) };
}

const page = 'liar0000';
const refused = (refusal: string) => ({ ok: false, refusal });

describe('somebody who lies', () => {
  it('gets nowhere with a message of another version, or none at all', async () => {
    const { code } = await voting();
    const { say } = await liar();
    expect(await say('hello', { v: 2, code, as: 'watcher' })).toEqual(refused('other-version'));
    for (const raw of [
      null,
      17,
      'hello',
      [],
      {},
      { v: 1, code: 'k7qm2x', as: 'watcher' },
      { v: 1, code, as: 'boss' },
      { v: 1, code, as: 'host', key: 'short' },
      { v: 1, code, as: 'person', token: randomId(), name: '   ' },
      { v: 1, code, as: 'watcher', more: true },
      JSON.parse('{"v":1,"as":"watcher","__proto__":{"code":"AAAAAA"}}'),
    ]) {
      expect(await say('hello', raw)).toEqual(refused('not-understood'));
    }
  });

  it('does nothing without having come in, and nothing as one who only looks on', async () => {
    const { code } = await voting();
    const { say } = await liar();
    const message = { v: 1, id: { page, number: 1 }, intent: { type: 'room.closed' } };
    expect(await say('intent', message)).toEqual(refused('wrong-key'));
    await say('hello', { v: 1, code, as: 'watcher' });
    expect(await say('intent', message)).toEqual(refused('not-yours'));
  });

  it('can neither be the host nor somebody else', async () => {
    const { code, replies } = await voting();
    const { say } = await liar();
    const entry = { v: 1, code, as: 'host', key: randomId() };
    expect(await say('hello', entry)).toEqual(refused('wrong-key'));
    // A token that is not known, without a name to join by.
    expect(await say('hello', { v: 1, code, as: 'person', token: randomId() })).toEqual(
      refused('wrong-key'),
    );
    await say('hello', { v: 1, code, as: 'person', token: randomId(), name: 'Eve' });
    const send = (number: number, intent: unknown) =>
      say('intent', { v: 1, id: { page, number }, intent });
    expect(await send(1, { type: 'votes.revealed', ballot: 1 })).toEqual(refused('not-yours'));
    expect(await send(2, { type: 'reply.taken', turn: 0, reply: replies[0] })).toEqual(
      refused('not-yours'),
    );
    expect(await send(3, { type: 'vote.cast', ballot: 1, reply: replies[0], by: 'p1' })).toEqual(
      refused('not-understood'),
    );
  });

  it('can vote for nothing that is not offered, in no other ballot, and not twice', async () => {
    const { code, host, replies } = await voting();
    const { say } = await liar();
    await say('hello', { v: 1, code, as: 'person', token: randomId(), name: 'Eve' });
    const send = (number: number, intent: unknown) =>
      say('intent', { v: 1, id: { page, number }, intent });
    const vote = (ballot: number, reply: unknown) => ({ type: 'vote.cast', ballot, reply });
    expect(await send(1, vote(1, 'constructor'))).toEqual(refused('not-offered'));
    expect(await send(2, vote(7, replies[0]))).toEqual(refused('too-late'));
    expect(await send(3, vote(1, { $ne: null }))).toEqual(refused('not-understood'));
    expect(await send(4, vote(1, replies[0]))).toEqual({ ok: true });
    expect(await send(5, vote(1, replies[1]))).toEqual({ ok: true });
    // Replayed: the one is known, the other is past.
    expect(await send(5, vote(1, replies[1]))).toEqual({ ok: true });
    expect(await send(4, vote(1, replies[0]))).toEqual(refused('too-late'));
    await until(host, ({ view }) => view?.ballot?.voted === 1);
    await host.send({ type: 'votes.revealed', ballot: 1 });
    const { view } = await until(host, ({ view }) => view?.ballot?.step === 'revealed');
    expect(view?.ballot?.tally).toEqual([{ reply: replies[1], votes: 1 }]);
  });

  it('is stopped when it floods, and others do not feel it', async () => {
    const { code, ana, replies } = await voting();
    const { socket, say } = await liar();
    await say('hello', { v: 1, code, as: 'person', token: randomId(), name: 'Eve' });
    const gone = new Promise<string>((resolve) => {
      socket.once('disconnect', resolve);
    });
    const answers: unknown[] = [];
    for (let number = 1; number <= 1_000; number++) {
      const intent = { type: 'vote.cast', ballot: 1, reply: replies[number % 2] };
      socket.emit('intent', { v: 1, id: { page, number }, intent }, (answer: unknown) =>
        answers.push(answer),
      );
    }
    expect(await gone).toBe('io server disconnect');
    expect(answers).toContainEqual(refused('slow-down'));
    expect(await ana.send({ type: 'vote.cast', ballot: 1, reply: replies[0] ?? '' })).toEqual({
      ok: true,
    });
  });

  it('can send no ten megabytes', async () => {
    const { socket } = await liar();
    const gone = new Promise<string>((resolve) => {
      socket.once('disconnect', resolve);
    });
    socket.emit('hello', { v: 1, code: 'x'.repeat(10_000_000) }, () => undefined);
    expect(await gone).toMatch(/transport/);
  });

  it('comes in from no other site', async () => {
    await expect(liar({ Origin: 'https://elsewhere.test' })).rejects.toThrow('websocket error');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(
        `${server.address}rooms/socket/?EIO=4&transport=polling`,
        { headers: { origin: 'https://elsewhere.test' } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('is slowed down when it guesses codes', async () => {
    const { say } = await liar();
    const answers: unknown[] = [];
    for (let guess = 0; guess < 30; guess++) {
      answers.push(await say('hello', { v: 1, code: 'ZZZZZZ', as: 'watcher' }));
    }
    expect(answers[0]).toEqual(refused('no-such-room'));
    expect(answers.at(-1)).toEqual(refused('slow-down'));
  });

  it('brings no file along that could not be opened anywhere', async () => {
    const rooms = roomsAt(server.address);
    const bring = (text: string) => rooms.open({ fileName: 'mine.yaml', text }, randomId());
    const source = builtInSource('remake-it').replaceAll('remake-it', 'mine');
    expect(await bring(source)).toMatchObject({ ok: true });
    const broken = await bring(source.replace('initial: asking', 'initial: nowhere'));
    expect(broken).toMatchObject({ ok: false, refusal: 'scenario-refused' });
    expect(broken.ok ? [] : broken.problems?.map(({ message }) => message).join()).toContain(
      'nowhere',
    );
    expect(await bring('a: &a [1]\nb: *a')).toMatchObject({ refusal: 'scenario-refused' });
    expect(await bring('['.repeat(100_000))).toMatchObject({ refusal: 'scenario-refused' });
  });
});
