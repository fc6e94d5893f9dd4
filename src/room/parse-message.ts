import { z } from 'zod';
import { roomLimits } from './limits.ts';
import {
  codeAlphabet,
  codeLength,
  type HelloMessage,
  type IntentMessage,
  type OpenMessage,
  protocolVersion,
} from './message.ts';
import type { Refusal } from './refusal.ts';
import { debriefSteps, roles, ways } from './room.ts';

export type Parsed<Message> = { ok: true; message: Message } | { ok: false; refusal: Refusal };

/** Longer than any limit on a text, so that a text just too long is refused as such. */
const anyText = 2_000;

const invisible = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/gu;

/** A text by anyone: one line, nothing invisible in it that could turn the rest around. */
const text = z
  .string()
  .max(anyText)
  .transform((raw) => raw.replaceAll(/\s+/gu, ' ').replaceAll(invisible, '').trim().normalize())
  .pipe(z.string().min(1));

const name = z.string().min(1).max(200);
const count = z.int().min(0).max(1_000_000);
const secret = z.string().regex(/^[0-9a-f]{32}$/);
const on = z.boolean();
const version = z.literal(protocolVersion);
const code = z.string().regex(new RegExp(`^[${codeAlphabet}]{${codeLength}}$`));

const intent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('briefing.opened') }),
  z.strictObject({
    type: z.literal('round.opened'),
    way: z.enum(ways),
    fresh: z.boolean(),
    agent: name.exactOptional(),
  }),
  z.strictObject({ type: z.literal('round.closed') }),
  z.strictObject({ type: z.literal('votes.revealed'), ballot: count }),
  z.strictObject({
    type: z.literal('discussion.opened'),
    ballot: count,
    seconds: z.int().min(5).max(roomLimits.discussionSeconds),
  }),
  z.strictObject({ type: z.literal('ballot.reopened'), ballot: count }),
  z.strictObject({ type: z.literal('reply.taken'), turn: count, reply: name }),
  z.strictObject({ type: z.literal('silence.taken'), turn: count }),
  z.strictObject({ type: z.literal('stage.rewound'), turn: count }),
  z.strictObject({ type: z.literal('fork.opened'), turn: count, reply: name }),
  z.strictObject({ type: z.literal('fork.closed') }),
  z.strictObject({ type: z.literal('seat.handed'), person: name }),
  z.strictObject({ type: z.literal('frozen.set'), on }),
  z.strictObject({ type: z.literal('locked.set'), on }),
  z.strictObject({ type: z.literal('choosing-roles.set'), on }),
  z.strictObject({ type: z.literal('names-kept.set'), on }),
  z.strictObject({ type: z.literal('role.assigned'), person: name, role: z.enum(roles) }),
  z.strictObject({ type: z.literal('person.removed'), person: name }),
  z.strictObject({ type: z.literal('text.hidden'), text: name, on }),
  z.strictObject({ type: z.literal('proposals.grouped'), proposal: name, with: z.nullable(name) }),
  z.strictObject({ type: z.literal('words.vote.opened') }),
  z.strictObject({ type: z.literal('words.shown') }),
  z.strictObject({ type: z.literal('debrief.opened') }),
  z.strictObject({ type: z.literal('debrief.turned'), step: z.enum(debriefSteps), part: count }),
  z.strictObject({ type: z.literal('bravest.announced') }),
  z.strictObject({ type: z.literal('room.closed') }),
  z.strictObject({ type: z.literal('name.changed'), name: text }),
  z.strictObject({ type: z.literal('role.chosen'), role: z.enum(roles) }),
  z.strictObject({ type: z.literal('vote.cast'), ballot: count, reply: name }),
  z.strictObject({ type: z.literal('reply.given'), turn: count, reply: name }),
  z.strictObject({ type: z.literal('own.reply'), turn: count, reply: name }),
  z.strictObject({ type: z.literal('own.rewound'), turn: count }),
  z.strictObject({ type: z.literal('item.ticked'), item: count, on }),
  z.strictObject({
    type: z.literal('dimension.rated'),
    dimension: name,
    rating: z.int().min(1).max(5),
  }),
  z.strictObject({ type: z.literal('words.proposed'), text }),
  z.strictObject({ type: z.literal('words.withdrawn'), proposal: name }),
  z.strictObject({ type: z.literal('words.chosen'), proposal: name }),
  z.strictObject({ type: z.literal('reaction.posted'), text }),
  z.strictObject({ type: z.literal('learning.posted'), text }),
  z.strictObject({ type: z.literal('bravest.chosen'), reply: name }),
]);

const intentMessage = z.strictObject({
  v: version,
  id: z.strictObject({
    page: z.string().regex(/^[a-z][a-z0-9]{7,15}$/),
    number: z.int().min(1).max(1e9),
  }),
  intent,
});

const helloMessage = z.discriminatedUnion('as', [
  z.strictObject({ v: version, code, as: z.literal('host'), key: secret }),
  z.strictObject({
    v: version,
    code,
    as: z.literal('person'),
    token: secret,
    name: text.exactOptional(),
  }),
  z.strictObject({ v: version, code, as: z.literal('watcher') }),
]);

const openMessage = z.strictObject({
  v: version,
  key: secret,
  scenario: z.union([
    z.strictObject({ id: name }),
    z.strictObject({ fileName: name, text: z.string().min(1) }),
  ]),
});

/** Reads what came over the wire. Whatever is not exactly a message of this protocol is refused. */
export function parseIntentMessage(raw: unknown): Parsed<IntentMessage> {
  return read(intentMessage, raw);
}

export function parseHelloMessage(raw: unknown): Parsed<HelloMessage> {
  return read(helloMessage, raw);
}

export function parseOpenMessage(raw: unknown): Parsed<OpenMessage> {
  return read(openMessage, raw);
}

function read<Message>(shape: z.ZodType<Message>, raw: unknown): Parsed<Message> {
  const parsed = shape.safeParse(raw);
  if (parsed.success) return { ok: true, message: parsed.data };
  return { ok: false, refusal: isOtherVersion(raw) ? 'other-version' : 'not-understood' };
}

function isOtherVersion(raw: unknown): boolean {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'v' in raw &&
    typeof raw.v === 'number' &&
    raw.v !== protocolVersion
  );
}
