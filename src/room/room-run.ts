import { transition } from 'xstate';
import { valueOf, withValue } from './by-person.ts';
import type { RoomCast } from './cast.ts';
import type { Actor, Intent, IntentType, MessageId } from './intent.ts';
import { roomLimits } from './limits.ts';
import { everybody, findPerson, personOfToken } from './people.ts';
import type { Refusal } from './refusal.ts';
import type { Heard, Person, Room } from './room.ts';
import { type RoomMachine, type RoomPhase, createRoomMachine } from './room-machine.ts';
import { rules } from './rules.ts';
import type { IntentOf, RulesFor, Scene } from './rules/rule.ts';

/** A room as it is kept: what phase it is in, and everything else. Plain data. */
export interface RoomState {
  phase: RoomPhase;
  room: Room;
}

/** A room that runs. Nothing in it knows of sockets, stores or clocks. */
export interface RoomRun {
  state(): RoomState;
  /** Lets somebody in, or back to their place. Without a name only back. */
  join(entrant: {
    tokenHash: string;
    name: string | null;
    at: number;
  }): { ok: true; person: Person } | { ok: false; refusal: Refusal };
  /** Does what is wanted, once however often the message comes; else says why not. */
  take(message: { by: Actor; id: MessageId; intent: Intent; at: number }): Refusal | null;
}

/** Pages of one person that are told apart; an older one than these is not heard any more. */
const pagesHeard = 4;

/** Goes on with a room where it stands. */
export function runRoom(cast: RoomCast, { phase, room }: RoomState): RoomRun {
  const machine = machineFor(cast);
  let snapshot = machine.resolveState({ value: phase, context: room });
  const put = (context: Room) => {
    snapshot = machine.resolveState({ value: snapshot.value, context });
  };

  function refusalOf(intent: Intent, by: Actor, at: number): Refusal | null {
    const { context } = snapshot;
    if (snapshot.status === 'done') return 'closed';
    const who = whoIs(by);
    if (by.kind === 'person') {
      const person = context.people[by.id];
      if (person === undefined) return 'wrong-key';
      if (person.removed) return 'removed';
    }
    if (rules[intent.type].by !== by.kind) return 'not-yours';
    if (!snapshot.can({ ...intent, by, at })) return 'not-now';
    if (context.frozen && by.kind === 'person' && standsStill.has(intent.type)) return 'frozen';
    return refusalByRule(intent, { cast, room: context, at }, who);
  }

  return {
    state: () => ({ phase: snapshot.value, room: snapshot.context }),
    join({ tokenHash, name, at }) {
      const { context } = snapshot;
      if (snapshot.status === 'done') return { ok: false, refusal: 'closed' };
      const known = personOfToken(context, tokenHash);
      if (known !== null) {
        return known.removed ? { ok: false, refusal: 'removed' } : { ok: true, person: known };
      }
      if (name === null) return { ok: false, refusal: 'wrong-key' };
      if (context.locked) return { ok: false, refusal: 'locked' };
      if (everybody(context).length >= roomLimits.people) return { ok: false, refusal: 'full' };
      if (name.length > roomLimits.name) return { ok: false, refusal: 'too-long' };
      const id = `p${context.joined + 1}`;
      const person: Person = {
        id,
        name: freeName(context, name),
        role: 'participant',
        tokenHash,
        joinedAt: at,
        removed: false,
      };
      put({
        ...context,
        people: { ...context.people, [id]: person },
        joined: context.joined + 1,
        touchedAt: at,
      });
      return { ok: true, person };
    },
    take({ by, id, intent, at }) {
      const who = whoIs(by);
      const heard = heardFrom(snapshot.context, who);
      const last = Object.hasOwn(heard, id.page) ? heard[id.page] : undefined;
      if (last !== undefined && id.number <= last.number) {
        return id.number === last.number ? (last.refusal ?? null) : 'too-late';
      }
      const refusal = refusalOf(intent, by, at);
      if (refusal === null) {
        [snapshot] = transition(machine, snapshot, { ...intent, by, at });
      } else if (snapshot.status === 'done' || isStranger(snapshot.context, by)) {
        return refusal;
      }
      put(withHeard(snapshot.context, who, id, refusal, at));
      return refusal;
    },
  };
}

const machines = new WeakMap<RoomCast, RoomMachine>();

function machineFor(cast: RoomCast): RoomMachine {
  const machine = machines.get(cast) ?? createRoomMachine(cast);
  machines.set(cast, machine);
  return machine;
}

/** What nobody but the host can do while time stands still. */
const standsStill: ReadonlySet<IntentType> = new Set([
  'vote.cast',
  'reply.given',
  'own.reply',
  'own.rewound',
  'words.proposed',
  'words.chosen',
]);

function refusalByRule<T extends IntentType>(
  intent: IntentOf<T>,
  scene: Scene,
  who: string,
): Refusal | null {
  const all: RulesFor<IntentType> = rules;
  return all[intent.type].refuse(scene, intent, who);
}

function whoIs(by: Actor): string {
  return by.kind === 'host' ? 'host' : by.id;
}

function isStranger(room: Room, by: Actor): boolean {
  return by.kind === 'person' && findPerson(room, by.id) === null;
}

function heardFrom(room: Room, who: string): Heard {
  return valueOf(room.heard, who) ?? {};
}

function withHeard(
  room: Room,
  who: string,
  { page, number }: MessageId,
  refusal: Refusal | null,
  at: number,
): Room {
  const { [page]: _before, ...others } = heardFrom(room, who);
  const kept = Object.entries(others).slice(1 - pagesHeard);
  const latest = refusal === null ? { number } : { number, refusal };
  const heard = { ...Object.fromEntries(kept), [page]: latest };
  return { ...room, heard: withValue(room.heard, who, heard), touchedAt: at };
}

/** Two of one name would be mistaken for each other. */
function freeName(room: Room, wanted: string): string {
  const taken = new Set(everybody(room).map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    name = `${wanted.slice(0, roomLimits.name - String(number).length - 1)} ${number}`;
  }
  return name;
}
