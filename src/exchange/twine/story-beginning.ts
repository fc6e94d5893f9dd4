import { applyAtBeginning, type Beginning } from './changes.ts';
import type { ReadPassage } from './read-passages.ts';
import { type Around, type WalkedSet, walkPassage } from './walk-passage.ts';

/** With which values a story begins: what is set before its first passage, and on the way into it. */
export function beginningOf(
  before: readonly ReadPassage[],
  first: readonly WalkedSet[],
  around: Around,
): Beginning {
  const beginning: Beginning = { meters: new Map(), facts: new Set() };
  for (const { kind, name } of around.variables.values()) {
    if (kind === 'meter') beginning.meters.set(name, 0);
  }
  for (const read of before) {
    const { words, sets, links, goTos } = walkPassage(read, around);
    for (const set of sets) {
      if (set.path.length > 0) set.lose(onlyFixed);
      else applyAtBeginning(beginning, set, around.variables);
    }
    const said = words.find(({ text, isLink }) => !isLink && text.trim() !== '');
    if (said !== undefined) read.lose(0, said.text.trim(), onlyFixed);
    for (const { lose } of [...links, ...goTos]) lose(onlyFixed);
  }
  for (const set of first) applyAtBeginning(beginning, set, around.variables);
  return beginning;
}

const onlyFixed =
  'Before the first passage only plain values can be set: write by hand what else is needed.';
