import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DiskFiles } from '../../../studio/disk-files.ts';
import { emptyTranslation } from '../../../studio/translate/empty-translation.ts';
import { localeOfFile } from '../../../studio/translate/locale-of-file.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx';
import { usePorts } from '../../ports.tsx';
import { TranslatePanel } from '../translate/translate-panel.tsx';
import styles from './translate-view.module.css';
import type { Bench } from './use-bench.ts';
import { Waiting } from './waiting.tsx';

interface Refused {
  title: string;
  detail: string;
}

/** The draft beside its translations, which are files of their own. */
export function TranslateView({ bench, files }: { bench: Bench; files: DiskFiles }) {
  const { t } = useLingui();
  const { downloadText } = usePorts();
  const { context, send } = bench;
  const { translations } = context.document.text;
  const [chosen, setChosen] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const scenario = context.whole?.scenario ?? null;
  const locales = Object.keys(translations);
  const locale = locales.find((one) => one === chosen) ?? locales[0] ?? null;
  if (scenario === null) return <Waiting bench={bench} />;
  const sidecars = context.readable?.translations ?? {};

  function add(language: string, source: string) {
    send({ type: 'translation.added', locale: language, source });
    setChosen(language);
  }
  async function open(file: File) {
    const { fileName, text, refusal } = await files.read(file);
    const language = text === null ? null : localeOfFile(text, fileName);
    setRefused(null);
    if (text !== null && language !== null) return add(language, text);
    const detail =
      text === null ? refusal : t`Its first line says the language: locale: de, for instance.`;
    return setRefused({ title: t`${fileName} is not opened as a translation.`, detail });
  }

  return (
    <div className={styles.view}>
      <h2>
        <VisuallyHidden>{t`Translations`}</VisuallyHidden>
      </h2>
      {refused !== null && (
        <Notice
          tone="attention"
          title={refused.title}
          actions={<Button onClick={() => setRefused(null)}>{t`Close`}</Button>}
        >
          <p>{refused.detail}</p>
        </Notice>
      )}
      <TranslatePanel
        scenario={scenario}
        locale={locale}
        translations={sidecars}
        isLocked={context.hold !== 'held'}
        onLocale={setChosen}
        onAdd={(language) => add(language, emptyTranslation(language))}
        onOpenFile={(file) => void open(file)}
        onSave={(language) =>
          downloadText(`${scenario.id}.${language}.yaml`, translations[language] ?? '')
        }
        onSet={(language, { sidecar }, text) =>
          send({ type: 'translation.written', locale: language, path: sidecar, text })
        }
        onRemove={(language) => send({ type: 'translation.removed', locale: language })}
        onGo={bench.go}
      />
    </div>
  );
}
