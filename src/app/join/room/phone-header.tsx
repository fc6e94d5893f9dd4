import { useLingui } from '@lingui/react/macro';
import { UserRound } from 'lucide';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './phone-header.module.css';
import type { PhoneView } from './phone-view.ts';
import { roleWordsOf } from './role-words.ts';

export interface PhoneHeaderProps {
  view: PhoneView;
  code: string;
  onOpen: () => void;
}

/** Where one is and who; behind it, the name and the way out. */
export function PhoneHeader({ view, code, onOpen }: PhoneHeaderProps) {
  const { t, i18n } = useLingui();
  return (
    <header className={styles.header}>
      <p className={styles.code} aria-label={t`Room ${code}`}>
        {code}
      </p>
      {view.part.phase !== 'closed' && (
        <button type="button" className={styles.me} aria-haspopup="dialog" onClick={onOpen}>
          <span className={styles.name} dir="auto">
            {view.me.name}
          </span>
          <span className={styles.role}>{i18n._(roleWordsOf(view))}</span>
          <Icon of={UserRound} size="s" />
        </button>
      )}
    </header>
  );
}
