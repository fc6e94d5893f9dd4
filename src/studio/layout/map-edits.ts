import type { Edit } from '../edit.ts';
import { freeName } from '../free-name.ts';
import type { Outline, OutlineWay } from '../outline.ts';
import { targetText } from '../target-text.ts';
import type { MapRow } from './map-row.ts';

/** Edits in their order, each one step to undo, and what to look at afterwards. */
export interface MapChange {
  edits: readonly Edit[];
  state: string | null;
  reply: string | null;
}

/** What a way begins at: a row of a card, or the sign on a card that adds a reply. */
export interface WayStart {
  state: string;
  row: MapRow | null;
  /** Which of the row's candidates, where it has several. */
  way: OutlineWay | null;
}

/** What is new is called `next` and `reply`, with a number behind it where that is taken. */
const names = { state: 'next', reply: 'reply' };

function newState(text: string) {
  return { mood: 'calm', says: text };
}

/** A new state beside the one given; at the top without one. The text stands in for its words. */
export function stateAdded(outline: Outline, beside: string | null, text: string): MapChange {
  const near = outline.states.find(({ path }) => path === beside);
  const inside = near?.parent ?? null;
  const taken = outline.states.filter(({ parent }) => parent === inside).map(({ key }) => key);
  const key = freeName(names.state, taken);
  const path = inside === null ? key : `${inside}.${key}`;
  const edit: Edit = {
    type: 'state.added',
    inside,
    key,
    value: newState(text),
    ...(near !== undefined && { after: near.key }),
  };
  return { edits: [edit], state: path, reply: null };
}

/** The state that a way leads to and that does not exist. */
export function stateCreated(outline: Outline, path: string, text: string): MapChange {
  const dot = path.lastIndexOf('.');
  const around = dot < 0 ? null : path.slice(0, dot);
  const isInside = outline.states.some(({ path: other }) => other === around);
  const inside = isInside ? around : null;
  const key = inside === null ? path : path.slice(dot + 1);
  return {
    edits: [{ type: 'state.added', inside, key, value: newState(text) }],
    state: path,
    reply: null,
  };
}

/** Leads the way to a state; to nothing new, null: it stays where it is. */
export function wayLed(
  outline: Outline,
  { state, row, way }: WayStart,
  leadsTo: string | null,
  text: string,
): MapChange {
  if (row === null) {
    const taken = outline.states.find(({ path }) => path === state)?.replies.map(({ id }) => id);
    const reply = freeName(names.reply, taken ?? []);
    const target = leadsTo === null ? {} : { target: targetText(state, leadsTo, outline.id) };
    const value = { reply: text, ...target, feedback: text };
    return { edits: [{ type: 'reply.added', state, reply, value }], state, reply };
  }
  const path = (way ?? row.ways[0])?.path;
  const edits: Edit[] = path === undefined ? [] : [{ type: 'way.led', path, state, leadsTo }];
  return { edits, state, reply: row.kind === 'reply' ? row.id : null };
}

/** A new state beside the one the way begins at, and the way led to it. */
export function wayLedToNew(outline: Outline, start: WayStart, text: string): MapChange {
  const added = stateAdded(outline, start.state, text);
  const led = wayLed(outline, start, added.state, text);
  return { edits: [...added.edits, ...led.edits], state: added.state, reply: null };
}

/** Takes away a state, or a row of it. */
export function removed(state: string, row: MapRow | null): MapChange {
  if (row === null) return { edits: [{ type: 'state.removed', state }], state: null, reply: null };
  if (row.kind === 'reply') {
    return { edits: [{ type: 'reply.removed', state, reply: row.id }], state, reply: null };
  }
  const path = row.ways[0]?.path ?? [];
  const named = path.lastIndexOf(row.kind);
  const whole = path.slice(0, named + (row.kind === 'after' ? 2 : 1));
  return { edits: [{ type: 'value.set', path: whole, value: undefined }], state, reply: null };
}
