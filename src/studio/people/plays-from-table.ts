import { isNestedTooDeep } from '../../practice/is-nested-too-deep.ts';
import {
  type Fields,
  Unreadable,
  fieldsOf,
  numberIn,
  textIn,
} from '../../practice/record-fields.ts';
import { eventsFromSteps } from '../../practice/steps.ts';
import type { PlayEvent } from '../../practice/transcript.ts';
import { type Budget, createBudget, tooLong, tooMuch } from './budget.ts';
import type { ImportedPlay, ImportedVote } from './imported.ts';
import { peopleLimits } from './people-limits.ts';
import type { Skips } from './skips.ts';

/** Cells of a row of a room's table. */
interface Row {
  section: string;
  item: string;
  detail: string;
  measure: string;
  value: string;
}

interface RoomOfTable {
  scenario: string;
  fingerprint: string;
  source: string;
  asOf: number;
}

/** The talks and votes in a room's table; its texts and names are not looked at. */
export function playsFromTable(
  rows: readonly (readonly string[])[],
  skips: Skips,
): { plays: ImportedPlay[]; votes: ImportedVote[] } {
  const table = rows.map(([section = '', item = '', detail = '', measure = '', value = '']) => {
    return { section, item, detail, measure, value };
  });
  const room = roomOf(table);
  if (room === null) {
    skips.add('file', 'This room’s table holds no talks: an earlier version of Misstep saved it.');
    return { plays: [], votes: [] };
  }
  const talks = table.filter(({ section }) => section === 'talk');
  const ballots = table.filter(({ section }) => section === 'vote');
  if (talks.length + ballots.length === 0) skips.add('file', 'Nothing was said in that room.');
  const budget = createBudget();
  const voteBudget = createBudget(peopleLimits.votes);
  return {
    plays: talks.flatMap((row, index) =>
      read('talk', skips, () => playIn(row, room, String(index), budget)),
    ),
    votes: ballots.flatMap((row, index) =>
      read('vote', skips, () => voteIn(row, room, String(index), voteBudget)),
    ),
  };
}

function read<Value>(kind: 'talk' | 'vote', skips: Skips, one: () => Value): Value[] {
  try {
    return [one()];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    skips.add(kind, error.message);
    return [];
  }
}

function roomOf(table: readonly Row[]): RoomOfTable | null {
  const session = table.filter(({ section }) => section === 'session');
  const told = (name: string) => session.find(({ measure }) => measure === name);
  const [room, fingerprint, asOf] = [told('room'), told('fingerprint'), told('as of')];
  if (room === undefined || fingerprint === undefined || asOf === undefined) return null;
  // A name that a spreadsheet could take for a formula has an apostrophe before it.
  const names = [room.detail, fingerprint.value, room.value].map((name) => name.replace(/^'/, ''));
  const [scenario = '', print = '', source = ''] = names;
  if (names.some((name) => name.length === 0 || name.length > peopleLimits.nameLength)) return null;
  const at = Date.parse(asOf.value);
  return { scenario, fingerprint: print, source, asOf: Number.isFinite(at) ? at : 0 };
}

function playIn(row: Row, room: RoomOfTable, id: string, budget: Budget): ImportedPlay {
  const detail = detailIn(row);
  const by = textIn(detail, 'by');
  if (by !== 'group' && by !== 'one') throw new Unreadable('It does not say who led it.');
  const events = eventsIn(detail, budget);
  if (events.length === 0) throw new Unreadable('Nothing was said in it.');
  const begunAt = numberIn(detail, 'from');
  if (!Number.isInteger(begunAt) || begunAt < 0 || begunAt > events.length) {
    throw new Unreadable('It does not say where it began.');
  }
  return {
    ...room,
    events,
    from: 'room',
    id,
    family: by === 'group' ? room.source : null,
    begunAt,
    times: countIn(row),
  };
}

function voteIn(row: Row, room: RoomOfTable, id: string, budget: Budget): ImportedVote {
  const detail = detailIn(row);
  const reply = textIn(detail, 'reply');
  const count = countIn(row);
  const isAfter = row.measure === 'votes after';
  if (!isAfter && row.measure !== 'votes') throw new Unreadable('It is no count of votes.');
  return {
    ...room,
    events: eventsIn(detail, budget),
    reply,
    votes: isAfter ? 0 : count,
    after: isAfter ? count : 0,
    id,
  };
}

function detailIn({ detail }: Row): Fields {
  if (isNestedTooDeep(detail, 8)) throw new Unreadable('Its steps are damaged.');
  let value: unknown;
  try {
    value = JSON.parse(detail);
  } catch {
    throw new Unreadable('Its steps are damaged.');
  }
  return fieldsOf(value, 'steps');
}

function eventsIn(detail: Fields, budget: Budget): PlayEvent[] {
  const events = eventsFromSteps(detail['steps']);
  if (events === null) throw new Unreadable('Its steps are damaged.');
  if (events.length > peopleLimits.eventsInPlay) throw new Unreadable(tooLong);
  if (!budget.take(events.length)) throw new Unreadable(tooMuch);
  return events;
}

function countIn({ value }: Row): number {
  const count = Number(value);
  const isCount = value !== '' && Number.isInteger(count) && count >= 0;
  if (!isCount || count > peopleLimits.times) throw new Unreadable('It is no count of people.');
  return count;
}
