import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomId } from '../../src/platform/random-id.ts';
import { createRooms } from '../../src/platform/room-connection.ts';
import type { RoomLink, RoomLinkState, Rooms } from '../../src/room/room-link.ts';
import { endProcess } from './end-process.ts';

/** A process of the real server that can be ended in every way. */
export interface RoomProcess {
  port: number;
  address: string;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  metrics(): Promise<string>;
}

export async function startRoomProcess(environment: Record<string, string>): Promise<RoomProcess> {
  const child = fork(join(import.meta.dirname, 'room-process.ts'), {
    env: { ...process.env, ...environment },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const port = await portOf(child);
  return {
    port,
    address: `http://127.0.0.1:${port}/`,
    kill: (signal) => endProcess(child, signal),
    async metrics() {
      child.send('metrics');
      const [message]: { metrics: string }[] = await once(child, 'message');
      return message?.metrics ?? '';
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${complaint}`)));
  });
}

export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'misstep-rooms-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The pages of a room, as browsers make them. */
export function roomsAt(address: string): Rooms {
  return createRooms({
    address,
    now: () => Date.now(),
    randomId,
    watchVisibility: () => () => undefined,
  });
}

/** Opens a room; the host is in it. */
export async function openRoom(
  address: string,
  scenario = 'remake-it',
): Promise<{ code: string; key: string; host: RoomLink }> {
  const rooms = roomsAt(address);
  const key = randomId();
  const opened = await rooms.open({ id: scenario }, key);
  if (!opened.ok) throw new Error(opened.refusal);
  const host = rooms.enter(opened.code, { as: 'host', key });
  await until(host, ({ view }) => view !== null);
  return { code: opened.code, key, host };
}

export async function joinRoom(
  address: string,
  code: string,
  name: string,
  token = randomId(),
): Promise<RoomLink> {
  const link = roomsAt(address).enter(code, { as: 'person', token, name });
  await until(link, ({ view }) => view?.me?.name !== undefined);
  return link;
}

/** Waits until a page sees what is asked for. */
export function until(
  link: RoomLink,
  sees: (state: RoomLinkState) => boolean,
): Promise<RoomLinkState> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      unsubscribe();
    };
    const look = () => {
      const state = link.state();
      if (!sees(state)) return;
      stop();
      resolve(state);
    };
    const timer = setTimeout(() => {
      stop();
      const { status, refusal, view } = link.state();
      const seen = JSON.stringify({ status, refusal, part: view?.part, ballot: view?.ballot });
      reject(new Error(`never came to see it: ${seen}`));
    }, 30_000);
    const unsubscribe = link.subscribe(look);
    look();
  });
}

/** Replies on stage, by id. */
export function repliesOn(link: RoomLink): string[] {
  return link.state().view?.stage?.replies.map(({ id }) => id) ?? [];
}
