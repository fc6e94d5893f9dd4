import type { ViewMessage } from '../../../src/room/message.ts';
import type { Refusal } from '../../../src/room/refusal.ts';
import type { Delivery, Requests } from '../../../src/server/rooms/bus-message.ts';
import { createRoomHub, type Group, type RoomHub } from '../../../src/server/rooms/room-hub.ts';
import type { RoomBus } from '../../../src/server/rooms/room-store.ts';
import type { Chance } from '../../support/chance.ts';
import { castOf } from '../../support/room-cast.ts';
import type { SimulatedStore } from './simulated-store.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface PageEars {
  view(message: ViewMessage): void;
  gone(refusal: Refusal): void;
}

/** The air between processes: late at times, lossy at times. */
export class SimulatedAir {
  private readonly listeners = new Set<{
    boot: string;
    channel: string;
    hear: (said: string) => void;
  }>();
  private readonly time: VirtualTime;
  private readonly chance: Chance;
  lossy = false;

  constructor(time: VirtualTime, chance: Chance) {
    this.time = time;
    this.chance = chance;
  }

  busOf(process: { boot: string; run: (call: () => void) => void }): RoomBus {
    const { boot } = process;
    const say = (channel: string, message: unknown) => {
      const said = JSON.stringify(message);
      for (const listener of this.listeners) {
        if (listener.channel !== channel || listener.boot === boot) continue;
        if (this.lossy && this.chance.is(0.4)) continue;
        this.time.after(2, () => listener.hear(said));
      }
    };
    const hear = (channel: string, listener: (said: string) => void) => {
      const entry = { boot, channel, hear: (said: string) => process.run(() => listener(said)) };
      this.listeners.add(entry);
      return () => void this.listeners.delete(entry);
    };
    return {
      boot,
      toOwner: (code, requests) => say(`owner ${code}`, requests),
      toFollowers: (code, delivery) => say(`follower ${code}`, delivery),
      listenAsOwner: (code, listener) =>
        hear(`owner ${code}`, (said) => {
          const requests: Requests = JSON.parse(said);
          listener(requests);
        }),
      listenAsFollower: (code, listener) =>
        hear(`follower ${code}`, (said) => {
          const delivery: Delivery = JSON.parse(said);
          listener(delivery);
        }),
    };
  }

  silence(boot: string) {
    for (const listener of this.listeners) {
      if (listener.boot === boot) this.listeners.delete(listener);
    }
  }
}

const beatMilliseconds = 1_000;

/** One process of the service: the real hub on simulated time, store and air. It may stall, and die. */
export class SimulatedProcess {
  readonly hub: RoomHub;
  readonly boot: string;
  isDead = false;
  private stalledUntil = 0;
  private readonly time: VirtualTime;
  private readonly groups = new Map<string, Set<string>>();
  private readonly ears = new Map<string, PageEars>();

  constructor(
    boot: string,
    world: { time: VirtualTime; chance: Chance; store: SimulatedStore; air: SimulatedAir },
  ) {
    const { time, store, air, chance } = world;
    this.boot = boot;
    this.time = time;
    const run = (call: () => void) => this.run(call);
    const beat = () => {
      store.sayAlive(boot);
      time.after(beatMilliseconds, () => run(beat));
    };
    beat();
    this.hub = createRoomHub({
      clock: {
        now: () => time.now,
        after: (milliseconds, call) => time.after(milliseconds, () => run(call)),
      },
      store: this.awake(store.seenBy(boot)),
      bus: air.busOf({ boot, run }),
      casts: {
        choose: async (asked) => {
          const id = 'id' in asked ? asked.id : '';
          const { fingerprint } = castOf(id).compiled.model;
          return { ok: true, scenario: { kind: 'built-in', id, fingerprint } };
        },
        castOf: async (scenario) => (scenario.kind === 'built-in' ? castOf(scenario.id) : null),
      },
      pages: {
        join: (page, code, group) => void this.group(code, group).add(page),
        leave: (page, code, group) => void this.group(code, group).delete(page),
        send: (page, message) => this.ears.get(page)?.view(structuredClone(message)),
        broadcast: (code, group, message) => {
          for (const page of this.group(code, group)) {
            this.ears.get(page)?.view(structuredClone(message));
          }
        },
        dismiss: (page, refusal) => this.ears.get(page)?.gone(refusal),
      },
      log: () => undefined,
      hash: (secret) => `hash of ${secret}`,
      randomNumber: () => chance.whole(0, 2 ** 32 - 1),
      joinAddress: () => 'http://here/join',
    });
  }

  /** What a process does happens only while it lives, and later while it is stalled. */
  run(call: () => void) {
    if (this.isDead) return;
    const wait = this.stalledUntil - this.time.now;
    if (wait > 0) this.time.after(wait, () => this.run(call));
    else call();
  }

  connect(page: string, ears: PageEars) {
    this.ears.set(page, ears);
  }

  disconnect(page: string) {
    this.ears.delete(page);
    for (const group of this.groups.values()) group.delete(page);
    this.run(() => this.hub.gone(page));
  }

  stall(milliseconds: number) {
    this.stalledUntil = this.time.now + milliseconds;
  }

  /** As `kill -9` does it: nothing is said, nothing is stored. */
  kill(air: SimulatedAir) {
    this.isDead = true;
    air.silence(this.boot);
    this.ears.clear();
  }

  private group(code: string, group: Group): Set<string> {
    const name = `${code} ${group}`;
    const pages = this.groups.get(name) ?? new Set();
    this.groups.set(name, pages);
    return pages;
  }

  /** Answers of the store reach a process only while it lives. */
  private awake<Store extends object>(store: Store): Store {
    return new Proxy(store, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) =>
          new Promise((resolve, reject) => {
            Promise.resolve(Reflect.apply(method, target, args)).then(
              (answer) => this.run(() => resolve(answer)),
              (error: unknown) =>
                this.run(() => reject(error instanceof Error ? error : new Error('store'))),
            );
          });
      },
    });
  }
}
