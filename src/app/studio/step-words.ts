import { useLingui } from '@lingui/react/macro';
import type { StepName } from '../../studio/step-name.ts';

/** What a step did, in a few words: for undo, redo and the history. */
export function useStepWords(): (name: StepName) => string {
  const { t } = useLingui();
  return (name) => {
    switch (name.kind) {
      case 'typed':
        return t`Typing in the file`;
      case 'key-changed':
        return name.of === '' ? t`Change ${name.key}` : t`Change ${name.key} of ${name.of}`;
      case 'key-removed':
        return name.of === '' ? t`Remove ${name.key}` : t`Remove ${name.key} of ${name.of}`;
      case 'state-added':
        return t`New state ${name.name}`;
      case 'state-removed':
        return t`Remove state ${name.name}`;
      case 'reply-added':
        return t`New reply ${name.name}`;
      case 'reply-removed':
        return t`Remove reply ${name.name}`;
      case 'renamed':
        return t`Rename ${name.from} to ${name.to}`;
      case 'reply-moved':
        return t`Move reply ${name.name}`;
      case 'way-led':
        return name.to === null
          ? t`Let ${name.name} stay where it is`
          : t`Lead ${name.name} to ${name.to}`;
      case 'mended':
        return t`Mend ${name.name}`;
      case 'translated':
        return t`Translate (${name.locale})`;
      case 'translation-added':
        return t`New translation (${name.locale})`;
      case 'translation-removed':
        return t`Remove the translation (${name.locale})`;
      case 'version-restored':
        return t`Back to an earlier version`;
    }
  };
}
