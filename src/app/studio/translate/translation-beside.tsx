import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, Download, Trash2 } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TranslationRow } from '../../../studio/translate/translation-row.ts';
import { coverage, leftOver, translationRows } from '../../../studio/translate/translation-rows.ts';
import { Button } from '../../../ui/button/button.tsx';
import { RadioRow } from '../../../ui/choice/radio-row.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { LeftOverTexts } from './left-over-texts.tsx';
import { SidecarNotice } from './sidecar-notice.tsx';
import type { SidecarValue, TranslatePanelProps } from './translate-panel.tsx';
import styles from './translate-panel.module.css';
import { TranslationTexts } from './translation-texts.tsx';

type Shown = 'all' | 'missing' | 'long';

export interface TranslationBesideProps extends TranslatePanelProps {
  locale: string;
  sidecar: SidecarValue;
  isLocked: boolean;
}

const isMissing = ({ isWanted, translation }: TranslationRow) => isWanted && translation === null;

/** One translation: how far it is, and its texts beside the original's. */
export function TranslationBeside(props: TranslationBesideProps) {
  const { scenario, sidecar, locale, isLocked, onSave, onRemove, onSet } = props;
  const { t } = useLingui();
  const { value } = sidecar;
  const rows = useMemo(() => translationRows(scenario, value), [scenario, value]);
  const left = useMemo(() => leftOver(scenario, value), [scenario, value]);
  const [shown, setShown] = useState<Shown>('all');
  // What is being written stays in sight, whatever becomes of it.
  const [writingIn, setWritingIn] = useState<string | null>(null);
  const [goTo, setGoTo] = useState<{ key: string } | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { done, wanted } = coverage(rows);
  const long = rows.filter(({ warning }) => warning !== null).length;
  const visible = rows.filter(
    (row) =>
      shown === 'all' ||
      row.key === writingIn ||
      row.key === goTo?.key ||
      (shown === 'missing' ? isMissing(row) : row.warning !== null),
  );

  useEffect(() => {
    if (goTo === null) return;
    const fields = panel.current?.querySelectorAll<HTMLTextAreaElement>('[data-text]') ?? [];
    const field = [...fields].find((one) => one.dataset['text'] === goTo.key);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, [goTo]);

  function next(key: string | null) {
    const from = rows.findIndex((row) => row.key === key) + 1;
    const found = [...rows.slice(from), ...rows.slice(0, from)].find(
      (row) => isMissing(row) && row.key !== key,
    );
    if (found !== undefined) setGoTo({ key: found.key });
  }

  return (
    <div ref={panel} className={styles.translation}>
      <SidecarNotice sidecar={sidecar} />
      <div className={styles.bar}>
        <p className={styles.count}>
          <strong>{t`${done} of ${wanted}`}</strong>{' '}
          <Plural value={wanted} one="text translated" other="texts translated" />
        </p>
        <RadioRow<Shown>
          legend={<span className={styles.legend}>{t`Show`}</span>}
          value={shown}
          options={[
            { value: 'all', label: t`All: ${rows.length}` },
            { value: 'missing', label: t`Missing: ${wanted - done}` },
            { value: 'long', label: t`Too long: ${long}` },
          ]}
          onChange={setShown}
        />
        <div className={styles.actions}>
          <Button
            icon={<Icon of={ArrowDown} />}
            aria-keyshortcuts="Control+Enter"
            title={t`In a text: Ctrl and Enter`}
            disabled={done === wanted}
            onClick={() => next(writingIn)}
          >
            <Trans>Next missing</Trans>
          </Button>
          <Button icon={<Icon of={Download} />} onClick={() => onSave(locale)}>
            <Trans>Save the file</Trans>
          </Button>
        </div>
      </div>
      {left.length > 0 && (
        <LeftOverTexts
          rows={left}
          locale={locale}
          isLocked={isLocked}
          onRemove={(row) => onSet(locale, row, null)}
        />
      )}
      {visible.length === 0 && (
        <p>{shown === 'missing' ? t`Nothing is missing.` : t`Nothing is too long.`}</p>
      )}
      <TranslationTexts
        {...props}
        rows={visible}
        onFocus={(key) => {
          setWritingIn(key);
          if (key === null) setGoTo(null);
        }}
        onNext={next}
      />
      {!isLocked && (
        <div>
          <Button kind="plain" icon={<Icon of={Trash2} />} onClick={() => onRemove(locale)}>
            <Trans>Remove this translation</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
