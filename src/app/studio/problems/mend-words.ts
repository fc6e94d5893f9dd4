import { useLingui } from '@lingui/react/macro';
import type { Mend } from '../../../studio/mend.ts';

/** What a mend does, for its button. */
export function useMendWords(): (mend: Mend) => string {
  const { t } = useLingui();
  return ({ what }) => {
    switch (what.kind) {
      case 'create-state':
        return t`Make the state ${what.name}`;
      case 'use-name':
        return t`Write ${what.instead}`;
      case 'remove':
        return t`Remove ${what.name}`;
      case 'add-key':
        return t`Add ${what.name}`;
      case 'set-key':
        return t`Write ${what.value}`;
    }
  };
}
