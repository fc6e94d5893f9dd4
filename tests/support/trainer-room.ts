import type { Page } from 'playwright-core';
import type { RoomLink } from '../../src/room/room-link.ts';
import { onTestFinished } from 'vitest';
import { askToJoin } from './ask-to-join.ts';
import { passingVisitor } from './passing-visitor.ts';
import { joinRoom } from './room-service.ts';
import type { Visitor } from './visitor.ts';

/** A trainer with a console and a wall, somebody with a phone, and a few more over the wire: for one test. */
export interface TrainerRoom {
  console: Page;
  wall: Page;
  phone: Page;
  code: string;
  crowd: RoomLink[];
  /** Every text that reached the console and the wall over their sockets. */
  heard: string[];
  trainer: Visitor;
  participant: Visitor;
  /** Starts a round by what the trainer clicks. */
  round(way: string): Promise<void>;
}

export async function trainerRoom(address: string, names: readonly string[]): Promise<TrainerRoom> {
  const trainer = await passingVisitor({ width: 1440, height: 900 });
  const participant = await passingVisitor({ width: 390, height: 844 });
  const heard: string[] = [];
  const listen = (page: Page) =>
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => heard.push(String(payload))),
    );
  const console = trainer.page;
  listen(console);
  await console.goto(`${address}#/rooms?scenario=remake-it`);
  await console.getByRole('button', { name: 'Open a room' }).click();
  await console.getByRole('heading', { name: 'People are coming in' }).waitFor();
  const code = /room\/([A-Z0-9]{6})/.exec(console.url())?.[1] ?? '';
  const wall = await trainer.context.newPage();
  listen(wall);
  await wall.goto(`${address}#/room/${code}/projector`);
  await wall.getByText(code).first().waitFor();

  const phone = participant.page;
  await askToJoin(phone, { address, code, name: 'Ana' });
  await phone.getByText('You’re in.').waitFor();
  const crowd: RoomLink[] = [];
  onTestFinished(() => {
    for (const link of crowd) link.close();
  });
  for (const name of names) crowd.push(await joinRoom(address, code, name));
  await wall.getByText(names.at(-1) ?? 'Ana', { exact: true }).waitFor();
  return {
    console,
    wall,
    phone,
    code,
    crowd,
    heard,
    trainer,
    participant,
    async round(way) {
      await console.getByText(way, { exact: true }).click();
      await console.getByRole('button', { name: 'Start the round' }).click();
    },
  };
}
