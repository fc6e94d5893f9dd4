import { useLingui } from '@lingui/react/macro';
import { targetPath } from '../../../scenario/target-path.ts';
import { placeAt } from '../../../studio/reading.ts';
import { FileEditor } from '../file/file-editor.tsx';
import type { Bench } from './use-bench.ts';

/** The file as text. */
export function FileView({ bench }: { bench: Bench }) {
  const { t } = useLingui();
  const { context, send, known, jump } = bench;
  const { source } = context.document.text;
  const outline = context.readable?.outline ?? null;

  /** The state named by the word there, if the word names one. */
  function follow(offset: number) {
    const before = /[\p{L}\p{N}_.#-]*$/u.exec(source.slice(0, offset))?.[0] ?? '';
    const after = /^[\p{L}\p{N}_.#-]*/u.exec(source.slice(offset))?.[0] ?? '';
    const holder = placeAt(context.reading?.spots ?? [], offset).state ?? '';
    const path = targetPath(before + after, holder, outline?.id ?? '');
    if (outline?.states.some((state) => state.path === path) === true) {
      bench.go({ state: path, reply: null });
    }
  }

  return (
    <FileEditor
      label={t`The scenario file`}
      source={source}
      isLocked={context.hold !== 'held'}
      problems={known.problems}
      outline={outline}
      rubric={context.rubric}
      goTo={jump}
      onType={(text) => send({ type: 'text.typed', source: text })}
      onCursor={bench.noteCursor}
      onUndo={() => send({ type: 'step.undone' })}
      onRedo={() => send({ type: 'step.redone' })}
      onFollow={follow}
    />
  );
}
