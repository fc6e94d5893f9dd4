import type { ReplyModel, ScenarioModel, StateModel, TransitionModel } from '../scenario/model.ts';
import type {
  BookCard,
  BookReply,
  BookSilence,
  ConversationBook,
  Passage,
  Way,
} from './conversation-book.ts';
import { letterOf } from '../practice/letter-of.ts';
import { lineageOf, statesEntered } from './states-entered.ts';

/**
 * The conversation as cards to be read from paper: one for every state in which it can stand, and
 * one for every state that it only passes, so that what is said there is read too.
 */
export function packFromModel(model: ScenarioModel): ConversationBook {
  const { meters, facts, states } = model;
  const first = states[model.initial];
  const entered = first === undefined ? [] : statesEntered(model, null, first);
  const start = entered.at(-1);
  const order = start === undefined ? [] : readingOrder(model, start);
  const numbers = new Map(order.map((state, index) => [state.index, index + 1]));
  const replies = new Map(
    states.flatMap((state) => state.replies.map((reply) => [reply.key, reply])),
  );
  return {
    meters,
    facts,
    onceReplies: model.onceReplies.map((key) => replies.get(key)?.text ?? key),
    opening: passagesOf(entered),
    cards: order.map((state) => cardOf(model, state, numbers)),
  };
}

/** Nearest first: a group that plays on finds the next card close by. */
function readingOrder(model: ScenarioModel, start: StateModel): StateModel[] {
  const order = new Set([start]);
  for (const state of order) {
    for (const { holder, transition } of transitionsAt(model, state)) {
      const target = model.states[transition.target ?? -1];
      const to = target && statesEntered(model, holder, target).at(-1);
      if (to !== undefined) order.add(to);
    }
  }
  return [...order];
}

function transitionsAt(model: ScenarioModel, state: StateModel) {
  const around = lineageOf(model, state);
  const always = around.flatMap((holder) =>
    holder.always.map((transition) => ({ holder, transition })),
  );
  if (isPassed(around)) return always;
  const taken = around.flatMap((holder) =>
    [...holder.replies, ...holder.timers].flatMap(({ candidates }) =>
      candidates.map((transition: TransitionModel) => ({ holder, transition })),
    ),
  );
  return [...always, ...taken];
}

function isPassed(around: readonly StateModel[]): boolean {
  return around.some(({ always }) =>
    always.some(({ guard, target }) => guard === null && target !== null),
  );
}

function cardOf(
  model: ScenarioModel,
  state: StateModel,
  numbers: ReadonlyMap<number, number>,
): BookCard {
  const around = lineageOf(model, state);
  const rests = !isPassed(around);
  const wayFrom = (holder: StateModel) => (transition: TransitionModel) =>
    wayOf(model, holder, transition, numbers);
  return {
    number: numbers.get(state.index) ?? 0,
    path: state.path,
    ...passageOf(state),
    onward: around.flatMap((holder) => holder.always.map(wayFrom(holder))),
    replies: rests ? repliesAt(around, wayFrom) : [],
    silences: rests ? silencesAt(around, wayFrom) : [],
    ending: state.ending,
  };
}

type WayFrom = (holder: StateModel) => (transition: TransitionModel) => Way;

function repliesAt(around: readonly StateModel[], wayFrom: WayFrom): BookReply[] {
  const held = around.flatMap((holder) => holder.replies.map((reply) => ({ holder, reply })));
  return held.map(({ holder, reply }, index) => ({
    letter: letterOf(index),
    text: reply.text,
    brave: reply.brave,
    once: reply.once ? reply.onceIndex : null,
    unless: lettersBefore(held.slice(0, index), reply),
    ways: reply.candidates.map((candidate) => ({
      ...wayFrom(holder)(candidate),
      feedback: candidate.feedback,
      shows: candidate.shows,
    })),
  }));
}

/** An inner state's reply hides an outer's of the same id. */
function lettersBefore(held: readonly { reply: ReplyModel }[], { id }: ReplyModel): string[] {
  return held.flatMap(({ reply }, index) => (reply.id === id ? [letterOf(index)] : []));
}

function silencesAt(around: readonly StateModel[], wayFrom: WayFrom): BookSilence[] {
  return around.toReversed().flatMap((holder) =>
    holder.timers.map(({ milliseconds, candidates }) => ({
      seconds: milliseconds / 1000,
      ways: candidates.map(wayFrom(holder)),
    })),
  );
}

function wayOf(
  model: ScenarioModel,
  holder: StateModel,
  { guard, target, effects, remember, forget }: TransitionModel,
  numbers: ReadonlyMap<number, number>,
): Way {
  const into = target === null ? undefined : model.states[target];
  const entered = into === undefined ? [] : statesEntered(model, holder, into);
  const last = entered.at(-1);
  return {
    when: guard,
    effects,
    remember,
    forget,
    says: passagesOf(entered),
    to: last === undefined ? null : (numbers.get(last.index) ?? null),
  };
}

/** What the states around the last one say as they are entered. */
function passagesOf(entered: readonly StateModel[]): Passage[] {
  return entered
    .slice(0, -1)
    .map(passageOf)
    .filter(({ lines, mood }) => lines.length > 0 || mood !== null);
}

function passageOf({ mood, lines }: StateModel): Passage {
  return { mood, lines };
}
