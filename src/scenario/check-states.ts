import { type Finding, type Path, entriesOf, isRecord, ownValue } from './finding.ts';
import { type WalkedState, type WalkedTransition, transitionsOf } from './state-walk.ts';

/** What a state must and must not have beside another: endings, inner states, candidates. */
export function checkState(state: WalkedState): Finding[] {
  const { source, keys } = state;
  if (!isRecord(source)) return [];
  const findings: Finding[] = [];
  const schema = (path: Path, message: string, mend: string): void => {
    findings.push({ code: 'schema', path, part: 'key', message, mend });
  };
  const name = `\`${state.path}\``;
  const isCompound = Object.hasOwn(source, 'states');
  if (source['type'] === 'final') {
    if (!state.isTop) {
      const message = `${name} is a final state inside another one.`;
      schema(
        [...keys, 'type'],
        message,
        'Move it to the top level: an ending is a final state there.',
      );
    } else if (!Object.hasOwn(source, 'ending')) {
      const mend = 'Add `ending: { kind, title, reflection }`.';
      schema(keys, `${name} is final and has no \`ending\`.`, mend);
    }
    for (const key of ['on', 'always', 'after', 'states', 'initial']) {
      if (!Object.hasOwn(source, key)) continue;
      const message = `${name} is final, and nothing follows a final state.`;
      schema([...keys, key], message, `Remove \`${key}\`, or remove \`type: final\`.`);
    }
  } else {
    if (Object.hasOwn(source, 'ending')) {
      const mend = 'Add `type: final`, or remove `ending`.';
      schema([...keys, 'ending'], `${name} has an \`ending\` and is not final.`, mend);
    }
    if (isCompound && !Object.hasOwn(source, 'initial')) {
      const mend = 'Add `initial` with the key of the inner state that is entered first.';
      schema(keys, `${name} has inner states and no \`initial\`.`, mend);
    }
    if (isCompound && entriesOf(source['states']).length === 0) {
      schema([...keys, 'states'], `${name} has no inner state.`, 'Add one, or remove `states`.');
    }
    if (!isCompound && Object.hasOwn(source, 'initial')) {
      const mend = 'Remove `initial`, or add `states`.';
      schema([...keys, 'initial'], `${name} has \`initial\` and no inner states.`, mend);
    }
  }
  return [...findings, ...transitionsOf(state).flatMap(checkTransition)];
}

const firstOnly = ['reply', 'brave', 'once', 'sayings'];

function checkTransition({ source, keys, reply, isFirst }: WalkedTransition): Finding[] {
  if (!isRecord(source)) return [];
  const findings: Finding[] = [];
  const schema = (path: Path, message: string, mend: string): void => {
    findings.push({ code: 'schema', path, part: 'key', message, mend });
  };
  if (reply !== null && isFirst) {
    if (!Object.hasOwn(source, 'reply')) {
      schema(keys, `\`reply\` is missing in \`${reply}\`.`, "Add the trainee's words: `reply: …`.");
    }
    if (!Object.hasOwn(source, 'feedback')) {
      const mend = 'Say how it landed and why: `feedback: …`.';
      schema(keys, `\`feedback\` is missing in \`${reply}\`.`, mend);
    }
  }
  if (reply !== null && !isFirst) {
    for (const key of firstOnly.filter((key) => Object.hasOwn(source, key))) {
      const message = `\`${key}\` stands on a further candidate of \`${reply}\`.`;
      schema([...keys, key], message, 'Move it to the first candidate: it is the same for all.');
    }
  }
  if (reply === null && !['target', 'effects', 'remember', 'forget'].some((key) => key in source)) {
    schema(keys, 'This transition does nothing.', 'Give it a `target`, or remove it.');
  }
  const forgotten = new Set([ownValue(source, 'forget')].flat());
  for (const fact of new Set([ownValue(source, 'remember')].flat())) {
    if (typeof fact !== 'string' || !forgotten.has(fact)) continue;
    const message = `\`${fact}\` is remembered and forgotten at once.`;
    schema([...keys, 'forget'], message, 'Remove one of the two.');
  }
  return findings;
}
