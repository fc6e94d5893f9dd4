import { Trans, useLingui } from '@lingui/react/macro';
import { FolderOpen } from 'lucide';
import type { Problem } from '../../../scenario/problem.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Place } from '../../../studio/place.ts';
import type { TranslationRow } from '../../../studio/translate/translation-row.ts';
import { FileButton } from '../../../ui/button/file-button.tsx';
import { Chip } from '../../../ui/choice/chip.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { languageWithTag } from './language-with-tag.ts';
import { NewLanguage } from './new-language.tsx';
import styles from './translate-panel.module.css';
import { TranslationBeside } from './translation-beside.tsx';

/** The texts of a translation as they are in its file. */
export interface SidecarValue {
  /** Plain data; null where the file can't be read just now. */
  value: unknown;
  problems: readonly Problem[];
}

export interface TranslatePanelProps {
  scenario: Scenario;
  /** The translation that is shown. */
  locale: string | null;
  translations: Readonly<Record<string, SidecarValue>>;
  /** Another tab holds the draft: look, don't touch. */
  isLocked?: boolean;
  onLocale: (locale: string) => void;
  onAdd: (locale: string) => void;
  onOpenFile: (file: File) => void;
  onSave: (locale: string) => void;
  /** Null removes the text; a row of what is left over comes here, too, to be removed. */
  onSet: (locale: string, row: TranslationRow, text: string | null) => void;
  onRemove: (locale: string) => void;
  onGo: (place: Place) => void;
}

/** All texts of a scenario beside their translation to one language. */
export function TranslatePanel(props: TranslatePanelProps) {
  const { scenario, locale, translations, isLocked = false, onLocale, onAdd, onOpenFile } = props;
  const { t } = useLingui();
  const locales = Object.keys(translations);
  const shown =
    locale !== null && Object.hasOwn(translations, locale) ? translations[locale] : undefined;
  return (
    <div className={styles.panel}>
      <div className={styles.languages}>
        {locales.length > 0 && (
          <div className={styles.chips} role="group" aria-label={t`Translations`}>
            {locales.map((one) => (
              <Chip key={one} pressed={one === locale} onToggle={() => onLocale(one)}>
                {languageWithTag(one)}
              </Chip>
            ))}
          </div>
        )}
        {locales.length === 0 && (
          <p>
            <Trans>
              This scenario has no translation yet. Begin one, or open the file of one; what is
              missing in it is shown in the original language.
            </Trans>
          </p>
        )}
        {!isLocked && (
          <div className={styles.begin}>
            <NewLanguage language={scenario.locale ?? 'en'} taken={locales} onAdd={onAdd} />
            <FileButton accept=".yaml,.yml" icon={<Icon of={FolderOpen} />} onPick={onOpenFile}>
              <Trans>Open a translation</Trans>
            </FileButton>
          </div>
        )}
      </div>
      {locale !== null && shown !== undefined && (
        <TranslationBeside
          {...props}
          key={locale}
          locale={locale}
          sidecar={shown}
          isLocked={isLocked || shown.value === null}
        />
      )}
    </div>
  );
}
