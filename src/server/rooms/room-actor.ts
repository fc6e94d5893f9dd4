import type { RoomCast } from '../../room/cast.ts';
import type { Refusal } from '../../room/refusal.ts';
import { type RoomRun, runRoom } from '../../room/room-run.ts';
import type { HostView, OwnView, SharedView } from '../../room/room-view.ts';
import { createRoomViews } from '../../room/room-views.ts';
import type { Answer, Command, Delivery, Guest, Requests } from './bus-message.ts';
import { changedSections } from './changed-sections.ts';
import type { Clock } from './clock.ts';
import { createPresence } from './presence.ts';
import { type RoomRecord, textFromRecord } from './room-record.ts';

/** A room that this process owns. */
export interface RoomActor {
  /** From one of the processes with guests; answered with the next delivery, not before it is safe. */
  ask(from: string, number: number, command: Command): void;
  /** Who is here through that process, and what it has heard of the room. */
  see(requests: Pick<Requests, 'from' | 'here' | 'heard' | 'missed'>): void;
  /** Nothing is waiting to be done or stored. */
  isIdle(): boolean;
  /** Does and stores what is waiting, then takes nothing more. */
  stop(): Promise<void>;
}

export interface RoomActorPorts {
  clock: Clock;
  cast: RoomCast;
  record: RoomRecord;
  boot: string;
  /** Unique for each time that a room is taken on, by whichever process. */
  name: string;
  save(text: string): Promise<'saved' | 'lost'>;
  isOwned(): Promise<boolean>;
  deliver(delivery: Delivery): void;
  /** Another process owns the room now; what was not answered is asked again there. */
  onLost(): void;
  onStoreFailure(error: unknown): void;
}

/** Changes of so many milliseconds are stored and sent together. */
const tickMilliseconds = 40;
/** And the more people are told, the longer: a thousand hear ten times a second. */
const tickForEach = 0.06;
const manyPeople = 1_000;
const retryMilliseconds = 250;
/** A process keeps its rooms for longer than this after it last said that it lives. */
const freshMilliseconds = 1_500;
/** A delivery that has not arrived after so long was lost on the way. */
const arrivalMilliseconds = 1_000;

interface Asked {
  from: string;
  number: number;
  command: Command;
}

/**
 * One room's authority. What is asked is done tick by tick, in order; a tick's outcome is stored, and
 * only then answered and shown: nobody is told of anything that a crash could undo.
 */
export function createRoomActor(ports: RoomActorPorts): RoomActor {
  const { clock, cast, record, boot, name } = ports;
  const run: RoomRun = runRoom(cast, record.state);
  const views = createRoomViews(cast);
  const presence = createPresence(clock, boot);
  let { revision } = record;
  let inbox: Asked[] = [];
  let here: ReadonlySet<string> = presence.here();
  let isStale = false;
  let shown: { shared: SharedView; host: HostView; key: readonly unknown[] } | null = null;
  const shownOwn = new Map<string, OwnView>();
  let working: Promise<void> | null = null;
  let callOff: (() => void) | null = null;
  let lastTick = Number.NEGATIVE_INFINITY;
  let sequence = 0;
  let lastDelivered = clock.now();
  let isOver = false;

  function wake() {
    if (isOver || working !== null || callOff !== null) return;
    const pause = tickMilliseconds + Math.min(here.size, manyPeople) * tickForEach;
    const wait = Math.max(0, lastTick + pause - clock.now());
    callOff = clock.after(wait, () => {
      callOff = null;
      start();
    });
  }

  function start() {
    lastTick = clock.now();
    working = tick().finally(() => {
      working = null;
      if (inbox.length > 0 || isStale) wake();
    });
  }

  async function tick(): Promise<void> {
    const asked = inbox;
    inbox = [];
    isStale = false;
    here = presence.here();
    const before = run.state();
    const outcomes = asked.map((one) => ({ ...one, outcome: done(one.command) }));
    const changed = run.state().room !== before.room || run.state().phase !== before.phase;
    if (changed) revision += 1;
    if (!(await isSafe(changed)) || isOver) return;
    deliver(outcomes);
  }

  function done(command: Command): { guest: Guest | null; refusal: Refusal | null } {
    if (command.kind === 'take') {
      const { by, id, intent } = command;
      return { guest: by, refusal: run.take({ by, id, intent, at: clock.now() }) };
    }
    if (command.as === 'host') {
      const isKey = run.state().room.hostKeyHash === command.keyHash;
      return { guest: { kind: 'host' }, refusal: isKey ? null : 'wrong-key' };
    }
    if (command.as === 'watcher') return { guest: { kind: 'watcher' }, refusal: null };
    const { tokenHash, name } = command;
    const joined = run.join({ tokenHash, name, at: clock.now() });
    return joined.ok
      ? { guest: { kind: 'person', id: joined.person.id }, refusal: null }
      : { guest: null, refusal: joined.refusal };
  }

  /**
   * Tries until what changed is stored, and the room is known to be this process's still: one that
   * stood still for a while might show what others have long gone beyond. False once it is not.
   */
  async function isSafe(changed: boolean): Promise<boolean> {
    let unsaved = changed ? textFromRecord({ version: 1, revision, state: run.state() }) : null;
    for (;;) {
      const asked = clock.now();
      try {
        const isMine = unsaved === null ? await ports.isOwned() : await saved(unsaved);
        if (isMine) {
          unsaved = null;
          // An answer that took its time may be true no more.
          if (clock.now() - asked < freshMilliseconds) return true;
          continue;
        }
        isOver = true;
        ports.onLost();
        return false;
      } catch (error) {
        ports.onStoreFailure(error);
        if (isOver) return false;
        await new Promise<void>((resolve) => {
          clock.after(retryMilliseconds, resolve);
        });
      }
    }
  }

  async function saved(text: string): Promise<boolean> {
    return (await ports.save(text)) === 'saved';
  }

  function deliver(outcomes: (Asked & { outcome: ReturnType<typeof done> })[]) {
    const state = run.state();
    const shared = views.shared(state, here);
    const host = views.host(state, here);
    const key = ownKeyOf(state);
    const before = shown;
    shown = { shared, host, key };
    const forAll = before === null || key.some((part, index) => part !== before.key[index]);
    const touched = new Set(forAll ? here : []);
    for (const { command, outcome } of outcomes) {
      if (command.kind === 'enter' || outcome.refusal !== null) continue;
      if (command.by.kind === 'person') touched.add(command.by.id);
      if ('person' in command.intent) touched.add(command.intent.person);
    }
    const own: Record<string, Partial<OwnView> | null> = {};
    for (const person of touched) {
      const change = ownChange(person, views.own(state, person), before === null);
      if (change === null || Object.keys(change).length > 0) own[person] = change;
    }
    const changes = {
      shared: changedSections(before?.shared ?? null, shared),
      host: changedSections(before?.host ?? null, host),
      own,
    };
    const isNothing = Object.values(changes).every((change) => Object.keys(change).length === 0);
    if (isNothing && outcomes.length === 0) return;
    sequence += 1;
    lastDelivered = clock.now();
    ports.deliver({
      from: boot,
      owner: name,
      sequence,
      revision,
      isWhole: before === null,
      ...changes,
      answers: outcomes.map(({ from, number, command, outcome }) => {
        return { to: from, number, answer: answerOf(command, outcome, { shared, host }) };
      }),
    });
  }

  function ownChange(
    person: string,
    now: OwnView | null,
    isWhole: boolean,
  ): Partial<OwnView> | null {
    const known = isWhole ? null : (shownOwn.get(person) ?? null);
    if (now === null || !here.has(person)) shownOwn.delete(person);
    else shownOwn.set(person, now);
    return now && changedSections(known, now);
  }

  function answerOf(
    command: Command,
    { guest, refusal }: ReturnType<typeof done>,
    { shared, host }: { shared: SharedView; host: HostView },
  ): Answer {
    if (refusal !== null) return { ok: false, refusal };
    if (command.kind === 'take' || guest === null) return { ok: true };
    const own = guest.kind === 'person' ? views.own(run.state(), guest.id) : null;
    const sections = { ...shared, ...(guest.kind === 'host' ? host : own) };
    return { ok: true, guest, view: sections };
  }

  return {
    ask(from, number, command) {
      if (isOver) return;
      inbox.push({ from, number, command });
      wake();
    },
    see({ from, here, heard, missed }) {
      if (isOver) return;
      const isBehind =
        from !== boot &&
        (heard?.owner !== name || heard.sequence !== sequence) &&
        clock.now() - lastDelivered > arrivalMilliseconds;
      if (missed || isBehind) shown = null;
      const changed = presence.see(from, here);
      // One's own process says so every few seconds: time to see whether the room is still its own.
      if (!changed && shown !== null && from !== boot) return;
      isStale = true;
      wake();
    },
    isIdle: () => working === null && inbox.length === 0 && !isStale,
    async stop() {
      callOff?.();
      callOff = null;
      while (!isOver && (working !== null || inbox.length > 0)) {
        if (working === null) start();
        await working;
      }
      isOver = true;
    },
  };
}

/** While these are the same, what somebody has of their own changes only by what they do. */
function ownKeyOf({ phase, room }: ReturnType<RoomRun['state']>): readonly unknown[] {
  const { stage, rounds, ballot, writing, seatings, board } = room;
  return [
    phase,
    stage,
    rounds,
    ballot?.number,
    ballot?.poll,
    writing?.step,
    seatings,
    board.announced,
  ];
}
