import { Trans, useLingui } from '@lingui/react/macro';
import { Download, Redo2, RotateCcw, Undo2 } from 'lucide';
import { sameValue } from '../../../scenario/same-value.ts';
import type { RubricText } from '../../../studio/rubric/rubric-work.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './rubric-tools.module.css';
import type { RubricEditing } from './use-rubric-editing.ts';
import { useRubricWords } from './use-rubric-words.ts';

export interface RubricToolsProps {
  editing: RubricEditing;
  original: RubricText;
  onSave: () => void;
}

/** Undo and redo, saving, the way back to the beginning; and whether the work is kept. */
export function RubricTools({ editing, original, onSave }: RubricToolsProps) {
  const { t } = useLingui();
  const words = useRubricWords();
  const { work, keeping, hold, replace, undo, redo } = editing;
  const isLocked = hold !== 'held';
  const hasBegun = work.past.length + work.future.length > 0;
  const isKept = keeping?.kind === 'kept' && keeping.text === work.now;
  const [last, next] = [work.past.at(-1), work.future.at(-1)];
  const lastWords = last === undefined ? '' : words.step(last.name);
  const nextWords = next === undefined ? '' : words.step(next.name);
  const isOriginal = work.now === original || sameValue(work.now.rubric, original.rubric);
  return (
    <div className={styles.tools}>
      <IconButton
        icon={<Icon of={Undo2} />}
        label={last === undefined ? t`Undo` : t`Undo: ${lastWords}`}
        disabled={isLocked || last === undefined}
        onClick={undo}
      />
      <IconButton
        icon={<Icon of={Redo2} />}
        label={next === undefined ? t`Redo` : t`Redo: ${nextWords}`}
        disabled={isLocked || next === undefined}
        onClick={redo}
      />
      <p className={styles.state}>
        {isLocked ? (
          <Trans>Open in another tab</Trans>
        ) : keeping?.kind === 'failed' || keeping?.kind === 'missing' ? (
          <Trans>Not kept</Trans>
        ) : hasBegun && !isKept ? (
          <Trans>Keeping…</Trans>
        ) : isOriginal ? (
          <Trans>As it comes with Misstep</Trans>
        ) : (
          <Trans>Your changes are kept on this device</Trans>
        )}
      </p>
      <Button
        kind="plain"
        icon={<Icon of={RotateCcw} />}
        disabled={isLocked || isOriginal}
        onClick={() => replace(original, { kind: 'reset' })}
      >
        <Trans>Back to the one that comes with Misstep</Trans>
      </Button>
      <Button kind="primary" icon={<Icon of={Download} />} onClick={onSave}>
        <Trans>Save rubric.yaml</Trans>
      </Button>
    </div>
  );
}
