import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide';
import type { TranslationRow } from '../../../studio/translate/translation-row.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { directionOf } from './language-tag.ts';
import styles from './translate-panel.module.css';

export interface LeftOverTextsProps {
  rows: readonly TranslationRow[];
  locale: string;
  isLocked: boolean;
  onRemove: (row: TranslationRow) => void;
}

/** Translations of what is not in the scenario any more: to be used elsewhere, or removed. */
export function LeftOverTexts({ rows, locale, isLocked, onRemove }: LeftOverTextsProps) {
  const { t } = useLingui();
  return (
    <section className={styles.leftOver} aria-labelledby="left-over">
      <h3 id="left-over">
        <Plural value={rows.length} one="One text is left over" other="# texts are left over" />
      </h3>
      <p className={styles.soft}>
        <Trans>
          The original has nothing for them any more. While they are here, the translation can’t be
          used. Take over what you need, and remove them.
        </Trans>
      </p>
      <ul role="list">
        {rows.map((row) => {
          const path = row.sidecar.join('.');
          return (
            <li key={row.key} className={styles.leftOverText}>
              <div>
                <code>{path}</code>
                <p lang={locale} dir={directionOf(locale)}>
                  {row.translation}
                </p>
              </div>
              <IconButton
                icon={<Icon of={Trash2} />}
                label={t`Remove ${path}`}
                disabled={isLocked}
                onClick={() => onRemove(row)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
