import type { Path } from './finding.ts';
import type { ReplyObject, Scenario, StateSource } from './scenario.ts';

/** A text of a scenario that a translation may replace. */
export interface TranslatableText {
  /** Where it stands in the scenario. */
  path: Path;
  /** Where its translation stands in the sidecar file. */
  sidecar: Path;
  text: string;
  /** Whether it is missed when the sidecar leaves it out. */
  wanted: boolean;
}

/** All texts of a scenario that people read, in the order of the file. */
export function translatableTexts(scenario: Scenario): TranslatableText[] {
  const texts: TranslatableText[] = [];
  const add = (text: string | undefined, path: Path, sidecar: Path, wanted = true): void => {
    if (text !== undefined) texts.push({ path, sidecar, text, wanted });
  };
  const addList = (list: readonly string[] | undefined, path: Path, sidecar: Path, wanted = true) =>
    list?.forEach((text, index) => add(text, [...path, index], [...sidecar, index], wanted));

  for (const key of ['title', 'summary'] as const) add(scenario[key], [key], [key]);
  addList(scenario.topics, ['topics'], ['topics'], false);
  for (const key of ['name', 'pronouns', 'background'] as const) {
    add(scenario.customer[key], ['customer', key], ['customer', key], key === 'background');
  }
  for (const key of ['you', 'brief', 'goal'] as const) add(scenario[key], [key], [key]);
  for (const [name, { label }] of Object.entries(scenario.meters ?? {})) {
    add(label, ['meters', name, 'label'], ['meters', name, 'label']);
  }
  addList(scenario.observe, ['observe'], ['observe']);
  addList(scenario.discuss, ['discuss'], ['discuss']);

  const addReply = (candidates: readonly ReplyObject[], at: (index: number) => Path, to: Path) => {
    const [first] = candidates;
    if (!first) return;
    add(first.reply, [...at(0), 'reply'], [...to, 'reply']);
    addList(first.sayings, [...at(0), 'sayings'], [...to, 'sayings'], false);
    add(first.brave, [...at(0), 'brave'], [...to, 'brave']);
    const own = candidates.flatMap(({ feedback }, index) =>
      feedback === undefined ? [] : [{ feedback, index }],
    );
    own.forEach(({ feedback, index }, place) => {
      const sidecar = own.length > 1 ? [...to, 'feedback', place] : [...to, 'feedback'];
      add(feedback, [...at(index), 'feedback'], sidecar);
    });
  };
  const addState = (state: StateSource, path: Path, dotted: string): void => {
    const to = ['states', dotted];
    const isList = Array.isArray(state.says);
    [state.says ?? []].flat().forEach((line, index) => {
      const at = isList ? [...path, 'says', index] : [...path, 'says'];
      const sidecar = isList ? [...to, 'says', index] : [...to, 'says'];
      if (typeof line === 'string') add(line, at, sidecar);
      else add(line.text, [...at, 'text'], sidecar);
    });
    add(state.ending?.title, [...path, 'ending', 'title'], [...to, 'ending', 'title']);
    add(
      state.ending?.reflection,
      [...path, 'ending', 'reflection'],
      [...to, 'ending', 'reflection'],
    );
    for (const [id, reply] of Object.entries(state.on ?? {})) {
      const holder = [...path, 'on', id];
      const at = Array.isArray(reply) ? (index: number) => [...holder, index] : () => holder;
      addReply([reply].flat(), at, [...to, 'on', id]);
    }
    for (const [key, inner] of Object.entries(state.states ?? {})) {
      addState(inner, [...path, 'states', key], `${dotted}.${key}`);
    }
  };
  for (const [key, state] of Object.entries(scenario.states)) {
    addState(state, ['states', key], key);
  }
  return texts;
}
