import type {
  EndingObject,
  ReplyObject,
  SilentTransitionObject,
  StateSource,
} from '../../scenario/scenario.ts';
import type { Arrival } from './arrival.ts';
import { changesFrom } from './changes.ts';
import { joinedGuard } from './joined-guard.ts';
import { linesFromWords } from './lines-from-words.ts';
import { moodFromTags } from './mood-from-tags.ts';
import { createNames } from './names.ts';
import type { ReadPassage } from './read-passages.ts';
import type { SizeBudget } from './size-budget.ts';
import type { TwinePassage } from './twine-story.ts';
import type { Variables } from './variables.ts';
import type { WalkedPassage, WalkedSet } from './walk-passage.ts';
import { guardsOf } from './ways.ts';

export const feedbackToWrite = 'To be written: how did this land, and why?';

/** A way into the state of a passage: where it leads, and what changes with it. */
export interface WayIn {
  target: string;
  sets: readonly WalkedSet[];
}

interface Around {
  variables: Variables;
  budget: SizeBudget;
  plain: (text: string) => string;
  /** Where a link to this passage leads; tells if there is none. */
  wayTo: (passage: string, lose: (why: string) => void) => WayIn;
  /** The key of a state in which a passage ends that has a way on which may not pass. */
  endKey: () => string;
  lose: (what: string, why: string) => void;
}

/** The states that come of a passage: its own first, then the end that it may come to. */
export function statesFromPassage(
  { name, tags }: TwinePassage,
  walked: WalkedPassage,
  around: Around,
): { own: StateSource; end: [string, StateSource] | null } {
  const { budget, plain, lose } = around;
  budget.spend(12);
  const lines = linesFromWords(walked.words, {
    plain,
    budget,
    onTakenApart: (paragraph) => lose(paragraph, takenApart),
  });
  const { mood, note } = moodFromTags(tags);
  const says = lines.length === 1 && typeof lines[0] === 'string' ? lines[0] : lines;
  const common: StateSource = {
    ...(mood && { mood }),
    note: `Twine: ${name}${note}`,
    ...(lines.length > 0 && { says }),
  };
  const always = waysOn(walked, around);
  const ending = endingOf(name, plain);
  if (walked.links.length === 0 && always.length === 0) {
    lose(`:: ${name}`, kindToChoose);
    return { own: { type: 'final', ...common, ending }, end: null };
  }
  const replies = repliesFrom(walked, around);
  let end: [string, StateSource] | null = null;
  if (walked.links.length === 0 && !always.some(({ guard }) => guard === undefined)) {
    lose(`:: ${name}`, kindToChoose);
    end = [around.endKey(), { type: 'final', note: `Twine: ${name}`, ending }];
    always.push({ target: end[0] });
  }
  const own: StateSource = {
    ...common,
    ...(replies.length > 0 && { on: Object.fromEntries(replies) }),
    ...(always.length > 0 && { always: always.map(shortest) }),
  };
  return { own, end };
}

function repliesFrom(
  { links }: WalkedPassage,
  { variables, plain, wayTo, budget }: Around,
): [string, ReplyObject][] {
  const names = createNames();
  return links.map(({ node, path, lose }) => {
    const { text, target, assignments } = node;
    const wayIn = target === null ? null : wayTo(target, lose);
    budget.spend(wayIn?.sets.length ?? 0);
    const own = assignments.map((assignment) => ({
      assignment,
      lose: (why: string) => lose(why, assignment.raw),
    }));
    const guards = guardsOf(path);
    budget.spend(guards.length);
    const guard = joinedGuard(guards);
    const words = plain(text) || text.trim() || target || 'To be written.';
    const reply: ReplyObject = {
      ...(guard !== undefined && { guard }),
      ...(node.once && { once: true }),
      reply: words,
      ...(wayIn && { target: wayIn.target }),
      ...changesFrom([...own, ...(wayIn?.sets ?? [])], variables),
      feedback: feedbackToWrite,
    };
    return [names.take(firstWords(words), 'reply'), reply];
  });
}

/** What leads on without a reply, up to the first that always does. */
function waysOn({ goTos }: WalkedPassage, { variables, wayTo, budget }: Around) {
  const always: SilentTransitionObject[] = [];
  for (const { target, path, lose } of goTos) {
    const last = always.at(-1);
    if (last !== undefined && last.guard === undefined) {
      lose('Another one before it always leads on, so this one never does.');
      continue;
    }
    const guard = joinedGuard(guardsOf(path));
    const wayIn = wayTo(target, lose);
    budget.spend(8 + path.length + wayIn.sets.length);
    always.push({
      target: wayIn.target,
      ...(guard !== undefined && { guard }),
      ...changesFrom(wayIn.sets, variables),
    });
  }
  return always;
}

interface Before {
  read: ReadPassage;
  arrival: Arrival;
  key: string;
  before: readonly string[];
}

/** States that are only passed through on the way into a passage, where what changes hangs on conditions. */
export function statesBefore(
  { read, arrival, key, before }: Before,
  variables: Variables,
): [string, StateSource][] {
  const { name } = read.passage;
  return arrival.later.map((ways, index) => {
    const target = before[index + 1] ?? key;
    const always = ways.map(({ guards, sets }, way): SilentTransitionObject => {
      const guard = way === ways.length - 1 ? undefined : joinedGuard(guards);
      return { target, ...(guard !== undefined && { guard }), ...changesFrom(sets, variables) };
    });
    const note = `Twine: what changes on the way to ${name}`;
    return [before[index] ?? '', { note, always: always.map(shortest) }];
  });
}

function shortest(transition: SilentTransitionObject): string | SilentTransitionObject {
  const { target, ...rest } = transition;
  return target !== undefined && Object.keys(rest).length === 0 ? target : transition;
}

export function endingOf(name: string, plain: (text: string) => string): EndingObject {
  return {
    kind: 'unresolved',
    title: plain(name) || 'To be written',
    reflection: 'To be written: what is there to think about here?',
  };
}

function firstWords(text: string): string {
  return text.split(/\s+/, 5).join(' ').slice(0, 40);
}

const kindToChoose =
  'Twine does not say how good an ending is: `unresolved` stands there, choose the kind, and write the title and the reflection.';
const takenApart =
  'It can go more ways than a list of lines shows well, so each piece became a line: put them together by hand.';
