import type { Intent } from '../../../src/room/intent.ts';
import type { ViewMessage } from '../../../src/room/message.ts';
import { pass } from '../../../src/room/room.ts';
import { createRoomViews } from '../../../src/room/room-views.ts';
import type { RoomView } from '../../../src/room/room-view.ts';
import { Chance } from '../../support/chance.ts';
import { castOf } from '../../support/room-cast.ts';
import { historyFaults, type SeenView } from './history-faults.ts';
import { SimulatedPage } from './simulated-page.ts';
import { SimulatedAir, SimulatedProcess } from './simulated-process.ts';
import { SimulatedStore } from './simulated-store.ts';
import { VirtualTime } from './virtual-time.ts';

export interface ScheduleResult {
  seed: number;
  /** What a room must never do and did; empty when all is well. */
  faults: string[];
  /** How many intents were done, and how often something was broken on purpose. */
  done: number;
  troubles: number;
}

const scenario = 'remake-it';
const people = 4;
const steps = 24;
const key = 'k'.repeat(32);

/**
 * A room with a host and four people over two processes and a store, everything seeded: they vote,
 * change their minds, reveal, take, fork, rewind, write, while connections break, processes stall and
 * die, the store goes away and the air between processes loses messages. Then all is mended, and the
 * whole history is judged.
 */
export async function runSchedule(seed: number): Promise<ScheduleResult> {
  const chance = new Chance(seed);
  const time = new VirtualTime();
  const store = new SimulatedStore(time, chance);
  const air = new SimulatedAir(time, chance);
  const world = { time, chance, store, air };
  let boots = 0;
  const boot = () => new SimulatedProcess(`boot${++boots}`, world);
  let processes = [boot(), boot()];
  const living = () => processes.filter((process) => !process.isDead);

  const opened = await ask(time, living()[0]?.hub.open({ v: 1, key, scenario: { id: scenario } }));
  if (opened?.ok !== true) return { seed, faults: ['no room'], done: 0, troubles: 0 };
  const { code } = opened;
  const seen: SeenView[] = [];
  let pagesMade = 0;
  const enter = (who: string) => {
    const entrant =
      who === 'host'
        ? ({ as: 'host', key } as const)
        : ({ as: 'person', token: who, name: who } as const);
    const views: ViewMessage[] = [];
    const shown: (RoomView | null)[] = [];
    seen.push({ who, views, shown });
    return new SimulatedPage(code, entrant, `page${++pagesMade}x`.padEnd(8, '0'), {
      time,
      chance,
      processes: living,
      onView(message, view) {
        views.push(message);
        if (view !== shown.at(-1)) shown.push(view);
      },
    });
  };
  const names = ['host', ...Array.from({ length: people }, (_, index) => `person${index + 1}`)];
  const pages = new Map(names.map((name) => [name, enter(name)]));
  const former: { who: string; page: SimulatedPage }[] = [];
  const pageOf = (name: string): SimulatedPage => {
    const page = pages.get(name);
    if (page === undefined) throw new Error(`nobody is ${name}`);
    return page;
  };
  await time.runUntil(time.now + 500);

  let troubles = 0;
  const trouble = () => {
    troubles += 1;
    const name = chance.one(names);
    const [process] = living().sort(() => (chance.is(0.5) ? 1 : -1));
    if (process === undefined) return pageOf(name).cut();
    switch (chance.whole(0, 6)) {
      case 0:
      case 1:
        return pageOf(name).cut();
      case 2: {
        // The tab is closed, and opened again.
        const page = pageOf(name);
        former.push({ who: name, page });
        page.close();
        pages.set(name, enter(name));
        return;
      }
      case 3: {
        process.kill(air);
        for (const page of pages.values()) page.cut();
        time.after(chance.whole(100, 4_000), () => processes.push(boot()));
        return;
      }
      case 4:
        return process.stall(chance.whole(500, 6_000));
      case 5:
        store.isDown = true;
        time.after(chance.whole(200, 3_000), () => {
          store.isDown = false;
        });
        return;
      default:
        air.lossy = true;
        time.after(chance.whole(500, 3_000), () => {
          air.lossy = false;
        });
    }
  };

  for (let step = 0; step < steps; step++) {
    if (chance.is(0.3)) trouble();
    const host = pageOf('host');
    for (const intent of hostWants(chance, host.link.state().view)) void host.send(intent);
    for (const name of names.slice(1)) {
      const page = pageOf(name);
      if (!chance.is(0.7)) continue;
      for (const intent of personWants(chance, page.link.state().view, `${seed} ${step} ${name}`)) {
        void page.send(intent);
      }
    }
    await time.runUntil(time.now + chance.whole(20, 1_200));
  }

  // All is mended, and everybody is patient.
  store.isDown = false;
  air.lossy = false;
  if (living().length === 0) processes = [...processes, boot()];
  for (const page of pages.values()) page.cut();
  await time.runUntil(time.now + 40_000);

  const cast = castOf(scenario);
  const last = store.written.at(-1);
  const views = createRoomViews(cast);
  const done = [...former, ...[...pages].map(([who, page]) => ({ who, page }))].map(
    ({ who, page }) => ({ who, page: page.name, intents: page.done, last: page.last }),
  );
  const faults = historyFaults({ cast, written: store.written, seen, done });
  for (const [name, page] of pages) {
    const { status, view, waiting } = page.link.state();
    if (status !== 'here' || waiting > 0) {
      faults.push(`${name} is ${status} with ${waiting} waiting after all was mended`);
      continue;
    }
    if (last === undefined) continue;
    const here = new Set(Object.keys(last.state.room.people));
    const person = Object.values(last.state.room.people).find((one) => one.name === name);
    const truth: Partial<RoomView> = {
      ...views.shared(last.state, here),
      ...(name === 'host' ? views.host(last.state, here) : {}),
      ...(person ? views.own(last.state, person.id) : {}),
    };
    if (JSON.stringify(sorted(view)) !== JSON.stringify(sorted(truth))) {
      faults.push(`${name} sees something else than what is kept: ${difference(view, truth)}`);
    }
  }
  for (const process of living()) process.kill(air);
  return {
    seed,
    faults,
    done: done.reduce((sum, { intents }) => sum + intents.length, 0),
    troubles,
  };
}

async function ask<Answer>(
  time: VirtualTime,
  asking: Promise<Answer> | undefined,
): Promise<Answer | undefined> {
  let answer: Answer | undefined;
  void asking?.then((what) => {
    answer = what;
  });
  await time.runUntil(time.now + 200);
  return answer;
}

function hostWants(chance: Chance, view: RoomView | null): Intent[] {
  if (view === null || !chance.is(0.6)) return [];
  const { part, stage, ballot } = view;
  const turn = stage?.turn ?? 0;
  const reply = stage && stage.replies.length > 0 ? chance.one(stage.replies).id : null;
  if (part.phase === 'lobby' || part.phase === 'between') {
    return [{ type: 'round.opened', way: chance.is(0.8) ? 'together' : 'alone', fresh: true }];
  }
  if (part.phase === 'debrief') {
    return chance.is(0.2) ? [{ type: 'round.opened', way: 'together', fresh: true }] : [];
  }
  if (part.round?.way === 'alone') {
    return chance.is(0.3) ? [{ type: 'round.closed' }] : [];
  }
  if (stage?.fork) return [{ type: 'fork.closed' }];
  const wishes: Intent[] = [
    { type: 'debrief.opened' },
    { type: 'frozen.set', on: false },
    { type: 'names-kept.set', on: chance.is(0.5) },
  ];
  if (turn > 0) wishes.push({ type: 'stage.rewound', turn: chance.whole(0, turn - 1) });
  if (ballot) wishes.push({ type: 'votes.revealed', ballot: ballot.number });
  if (ballot) wishes.push({ type: 'ballot.reopened', ballot: ballot.number });
  if (reply !== null) {
    for (let weight = 0; weight < 4; weight++) wishes.push({ type: 'reply.taken', turn, reply });
    wishes.push({ type: 'fork.opened', turn, reply });
  }
  return [chance.one(wishes)];
}

function personWants(chance: Chance, view: RoomView | null, words: string): Intent[] {
  if (view === null) return [];
  const { part, stage, ballot, play } = view;
  if (part.phase === 'debrief') return [{ type: 'learning.posted', text: words }];
  if (part.round?.way === 'alone' && play) {
    const { turn, replies } = play;
    return replies.length === 0 ? [] : [{ type: 'own.reply', turn, reply: chance.one(replies).id }];
  }
  if (!ballot || !stage) return [];
  const votes = [...stage.replies.map(({ id }) => id), pass];
  const cast = (): Intent => ({
    type: 'vote.cast',
    ballot: ballot.number,
    reply: chance.one(votes),
  });
  return chance.is(0.3) ? [cast(), cast()] : [cast()];
}

function sorted(view: Partial<RoomView> | null): unknown {
  if (view === null) return null;
  // Who is connected is not kept, and is as it is.
  const { people: _people, roster: _roster, ...rest } = view;
  return Object.fromEntries(Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function difference(view: Partial<RoomView> | null, truth: Partial<RoomView>): string {
  const names = new Set([...Object.keys(view ?? {}), ...Object.keys(truth)]);
  names.delete('people');
  names.delete('roster');
  const entries = (of: object | null) => new Map<string, unknown>(Object.entries(of ?? {}));
  const [seen, kept] = [entries(view), entries(truth)];
  return [...names]
    .filter((name) => JSON.stringify(seen.get(name)) !== JSON.stringify(kept.get(name)))
    .map(
      (name) =>
        `${name}: ${JSON.stringify(seen.get(name))?.slice(0, 300)} / ${JSON.stringify(kept.get(name))?.slice(0, 300)}`,
    )
    .join('; ');
}
