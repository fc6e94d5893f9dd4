import type { ViewMessage } from '../../room/message.ts';
import type {
  Answer,
  Command,
  Delivery,
  DeliveryNumber,
  Guest,
  Requests,
  WholeView,
} from './bus-message.ts';
import { createRoomActor, type RoomActor } from './room-actor.ts';
import type { Group, RoomHubPorts } from './room-hub.ts';
import { fitToScenario } from '../../room/fit-to-scenario.ts';
import { recordFromText } from './room-record.ts';

/** One room, as a process with guests in it deals with it: by itself if it owns the room, else by the owner. */
export interface RoomDesk {
  /** Resolves when the room has answered, wherever it is; asks again for as long as it takes. */
  ask(command: Command, onEntered?: Entered): Promise<Answer>;
  enter(page: string, guest: Guest, view: WholeView): void;
  leave(page: string): void;
  isOwner(): boolean;
  stop(): Promise<void>;
}

/** Called in the same breath as the answer, so that the page misses nothing that comes after it. */
export type Entered = (guest: Guest, view: WholeView) => void;

/** What goes to another process is sent together, so often. */
const sendMilliseconds = 20;
/** No answer for so long: the owner may be gone. */
const patienceMilliseconds = 700;
/** Who is here is said again, so that a process that is gone takes its guests along. */
const presentMilliseconds = 5_000;
/** A room with nobody in it is put away after so long. */
const emptyMilliseconds = 60_000;
/** An owner that nobody can find for so long: the page is told, and may ask again. */
const giveUpMilliseconds = 60_000;

interface Pending {
  command: Command;
  answer: (answer: Answer) => void;
  since: number;
  onEntered: Entered | undefined;
}

export function createRoomDesk(code: string, ports: RoomHubPorts, onEmpty: () => void): RoomDesk {
  const { clock, store, bus, casts, pages, log } = ports;
  const guests = new Map<string, Guest>();
  const pending = new Map<number, Pending>();
  /** Numbers the views that were sent here, for each group: all pages of it are at the same one. */
  const revisions: Record<Group, number> = { guests: 0, hosts: 0 };
  let heard: DeliveryNumber | null = null;
  let misses = false;
  let timesOwned = 0;
  let nextNumber = 1;
  let actor: RoomActor | null = null;
  let claiming: Promise<void> | null = null;
  let isStopped = false;
  let unsent: number[] = [];
  let sending: (() => void) | null = null;
  const stopFollowing = bus.listenAsFollower(code, (delivery) => {
    // The last words of a former owner may still be on their way.
    if (actor === null) take(delivery);
  });
  let stopOwning: (() => void) | null = null;
  let beating = clock.after(presentMilliseconds, beat);
  let emptySince: number | null = clock.now();
  let watching: (() => void) | null = null;

  function claim(): Promise<void> {
    claiming ??= tryToOwn().finally(() => {
      claiming = null;
    });
    return claiming;
  }

  async function tryToOwn(): Promise<void> {
    try {
      const claimed = await store.claim(code);
      if (claimed.kind === 'elsewhere') return;
      if (claimed.kind === 'none') return refuseAll('no-such-room');
      const record = recordFromText(claimed.text);
      const cast = record && (await casts.castOf(record.state.room.scenario));
      if (record === null || cast === null) {
        log('room unreadable', { room: code });
        await store.release(code);
        return refuseAll('no-such-room');
      }
      if (isStopped) await store.release(code);
      else if (actor === null) own(record, cast);
    } catch (error) {
      log('store failure', { room: code, reason: String(error) });
    }
  }

  function own(
    record: NonNullable<ReturnType<typeof recordFromText>>,
    cast: NonNullable<Awaited<ReturnType<typeof casts.castOf>>>,
  ) {
    const mine = createRoomActor({
      clock,
      cast,
      record: { ...record, state: fitToScenario(cast, record.state) },
      boot: bus.boot,
      name: `${bus.boot} ${++timesOwned}`,
      save: (text) => store.save(code, text),
      isOwned: () => store.isOwned(code),
      deliver(delivery) {
        bus.toFollowers(code, delivery);
        take(delivery);
      },
      onLost() {
        log('room lost to another process', { room: code });
        disown();
        scheduleWatch();
        misses = true;
        bus.toOwner(code, requestsWith([], true));
      },
      onStoreFailure: (error) => log('store failure', { room: code, reason: String(error) }),
    });
    actor = mine;
    stopOwning = bus.listenAsOwner(code, (requests) => {
      mine.see(requests);
      for (const { number, command } of requests.commands) mine.ask(requests.from, number, command);
    });
    mine.see(requestsWith([]));
    log('room taken on', { room: code });
  }

  function disown() {
    stopOwning?.();
    stopOwning = null;
    actor = null;
  }

  function persons(): string[] {
    const ids = [...guests.values()].flatMap((guest) => (guest.kind === 'person' ? guest.id : []));
    return [...new Set(ids)];
  }

  async function forward(numbers: readonly number[]) {
    if (actor === null) await claim();
    if (actor !== null) {
      for (const number of numbers) {
        const one = pending.get(number);
        if (one) actor.ask(bus.boot, number, one.command);
      }
      return;
    }
    unsent.push(...numbers);
    sending ??= clock.after(sendMilliseconds, () => {
      sending = null;
      sendToOwner();
    });
  }

  function sendToOwner() {
    const commands = unsent.flatMap((number) => {
      const one = pending.get(number);
      return one ? [{ number, command: one.command }] : [];
    });
    unsent = [];
    bus.toOwner(code, requestsWith(commands));
  }

  function requestsWith(commands: Requests['commands'], missed = false): Requests {
    return {
      from: bus.boot,
      commands,
      here: persons(),
      heard: misses ? null : heard,
      missed,
    };
  }

  function scheduleWatch() {
    watching ??= clock.after(patienceMilliseconds, () => {
      watching = null;
      if (isStopped || pending.size === 0) return;
      for (const [number, { since, answer }] of pending) {
        if (clock.now() - since < giveUpMilliseconds) continue;
        pending.delete(number);
        answer({ ok: false, refusal: 'slow-down' });
      }
      // Asked again as it was: a room does nothing twice.
      if (actor === null) void forward([...pending.keys()]);
      scheduleWatch();
    });
  }

  function refuseAll(refusal: 'no-such-room') {
    for (const { answer } of pending.values()) answer({ ok: false, refusal });
    pending.clear();
    if (guests.size === 0) end();
  }

  function take(delivery: Delivery) {
    const { answers, owner, sequence, revision, isWhole } = delivery;
    const isSameOwner = heard?.owner === owner;
    const isPast =
      heard !== null && (revision < heard.revision || (isSameOwner && sequence <= heard.sequence));
    // What comes after something newer is not shown; its answers are asked for again.
    if (isPast) return;
    const isNext = isSameOwner && heard?.sequence === sequence - 1;
    heard = { owner, sequence, revision };
    // What changed says nothing to those who missed what came before.
    misses = !(isWhole || guests.size === 0 || (isNext && !misses));
    if (!misses) showAll(delivery);
    else bus.toOwner(code, requestsWith([], true));
    for (const { to, number, answer } of answers) {
      const one = to === bus.boot ? pending.get(number) : undefined;
      if (one === undefined) continue;
      pending.delete(number);
      if (answer.ok && 'guest' in answer) one.onEntered?.(answer.guest, answer.view);
      one.answer(answer);
    }
  }

  function showAll({ shared, host, own }: Delivery) {
    show('guests', shared);
    show('hosts', { ...shared, ...host });
    for (const [page, guest] of guests) {
      if (guest.kind !== 'person' || !Object.hasOwn(own, guest.id)) continue;
      const sections = own[guest.id];
      // Beside what all were sent, and not a step of its own.
      if (sections) pages.send(page, viewOf('guests', sections, revisions.guests));
      else {
        leave(page);
        pages.dismiss(page, 'removed');
      }
    }
  }

  function show(group: Group, sections: ViewMessage['sections']) {
    if (Object.keys(sections).length === 0) return;
    const after = revisions[group]++;
    pages.broadcast(code, group, viewOf(group, sections, after));
  }

  function viewOf(
    group: Group,
    sections: ViewMessage['sections'],
    after: number | null,
  ): ViewMessage {
    return { code, revision: revisions[group], after, now: clock.now(), sections };
  }

  function leave(page: string) {
    const guest = guests.get(page);
    if (guest === undefined) return;
    guests.delete(page);
    pages.leave(page, code, groupOf(guest));
    if (guests.size === 0) emptySince = clock.now();
    sayWhoIsHere();
  }

  function sayWhoIsHere() {
    if (actor !== null) actor.see(requestsWith([]));
    else if (!isStopped) bus.toOwner(code, requestsWith([]));
  }

  function beat() {
    beating = clock.after(presentMilliseconds, beat);
    if (guests.size > 0) {
      sayWhoIsHere();
      return;
    }
    const isLongEmpty = emptySince !== null && clock.now() - emptySince >= emptyMilliseconds;
    if (isLongEmpty && pending.size === 0 && (actor === null || actor.isIdle())) end();
  }

  function end() {
    if (isStopped) return;
    onEmpty();
    void stop();
  }

  async function stop(): Promise<void> {
    isStopped = true;
    beating();
    watching?.();
    sending?.();
    stopFollowing();
    if (actor === null) return;
    await actor.stop();
    disown();
    await store.release(code).catch(() => undefined);
  }

  return {
    ask(command, onEntered) {
      return new Promise((resolve) => {
        const number = nextNumber++;
        pending.set(number, { command, answer: resolve, since: clock.now(), onEntered });
        void forward([number]);
        scheduleWatch();
      });
    },
    enter(page, guest, view) {
      const group = groupOf(guest);
      guests.set(page, guest);
      emptySince = null;
      pages.send(page, viewOf(group, view, null));
      pages.join(page, code, group);
      sayWhoIsHere();
    },
    leave,
    isOwner: () => actor !== null,
    stop,
  };
}

function groupOf(guest: Guest): Group {
  return guest.kind === 'host' ? 'hosts' : 'guests';
}
