import type { Edit } from './edit.ts';

/** What a step did, for the words on undo and redo and in the history. Names are the author's. */
export type StepName =
  | { kind: 'typed' }
  /** `of` is the state or reply whose key it is; empty for the file's own. */
  | { kind: 'key-changed'; key: string; of: string }
  | { kind: 'key-removed'; key: string; of: string }
  | { kind: 'state-added' | 'state-removed' | 'reply-added' | 'reply-removed'; name: string }
  | { kind: 'renamed'; from: string; to: string }
  | { kind: 'reply-moved'; name: string }
  | { kind: 'way-led'; name: string; to: string | null }
  | { kind: 'mended'; name: string }
  | { kind: 'translated'; locale: string }
  | { kind: 'translation-added' | 'translation-removed'; locale: string }
  | { kind: 'version-restored' };

export function stepNameOf(edit: Edit): StepName {
  switch (edit.type) {
    case 'value.set':
      return nameOfValue(edit.path, edit.value === undefined);
    case 'values.set':
      return nameOfValue(edit.values[0]?.path ?? [], false);
    case 'state.added':
      return { kind: 'state-added', name: edit.key };
    case 'state.removed':
      return { kind: 'state-removed', name: edit.state };
    case 'state.renamed':
      return { kind: 'renamed', from: edit.state, to: edit.key };
    case 'reply.added':
      return { kind: 'reply-added', name: edit.reply };
    case 'reply.removed':
      return { kind: 'reply-removed', name: edit.reply };
    case 'reply.renamed':
      return { kind: 'renamed', from: edit.reply, to: edit.to };
    case 'reply.moved':
      return { kind: 'reply-moved', name: edit.reply };
    case 'way.led': {
      const name = edit.path.findLast((step) => typeof step === 'string') ?? edit.state;
      return { kind: 'way-led', name, to: edit.leadsTo };
    }
    case 'meter.renamed':
      return { kind: 'renamed', from: edit.meter, to: edit.to };
    case 'fact.renamed':
      return { kind: 'renamed', from: edit.fact, to: edit.to };
    case 'id.changed':
      return { kind: 'key-changed', key: 'id', of: '' };
  }
}

/** The innermost key of the language on the path, and the name of what it belongs to. */
function nameOfValue(path: readonly (string | number)[], isRemoval: boolean): StepName {
  const steps = path.filter((step) => typeof step === 'string');
  const holder = steps.findLastIndex(
    (step, index) => ['states', 'on', 'after', 'meters'].includes(step) && index + 1 < steps.length,
  );
  const of = holder < 0 ? '' : (steps[holder + 1] ?? '');
  const key = (holder < 0 ? steps[0] : (steps[holder + 2] ?? steps[holder])) ?? '';
  return { kind: isRemoval ? 'key-removed' : 'key-changed', key, of };
}
