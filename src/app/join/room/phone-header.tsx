import { Trans, useLingui } from '@lingui/react/macro';
import { UserRound } from 'lucide';
import { useState } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { NameForm } from './name-form.tsx';
import styles from './phone-header.module.css';
import type { PhoneView } from './phone-view.ts';
import { roleWordsOf } from './role-words.ts';
import type { Want } from './use-want.ts';

export interface PhoneHeaderProps {
  view: PhoneView;
  code: string;
  want: Want;
  leave: () => void;
}

/** Where one is and who; behind it, the name and the way out. */
export function PhoneHeader({ view, code, want, leave }: PhoneHeaderProps) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const { name } = view.me;
  return (
    <header className={styles.header}>
      <p className={styles.code} aria-label={t`Room ${code}`}>
        {code}
      </p>
      <button type="button" className={styles.me} onClick={() => setOpen(true)}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.role}>{i18n._(roleWordsOf(view))}</span>
        <Icon of={UserRound} size="s" />
      </button>
      <Dialog
        open={open}
        title={<Trans>Me in this room</Trans>}
        closeLabel={t`Close`}
        onClose={() => setOpen(false)}
      >
        <NameForm name={name} want={want} onDone={() => setOpen(false)} />
        <p className={styles.leaving}>
          <Trans>
            If you leave, your votes stay. You can join anew with the code, under any name.
          </Trans>
        </p>
        <Button onClick={leave}>
          <Trans>Leave the room</Trans>
        </Button>
      </Dialog>
    </header>
  );
}
