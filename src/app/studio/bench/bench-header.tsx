import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft, Redo2, Share2, Undo2 } from 'lucide';
import { type ReactNode, useState } from 'react';
import type { MapLayout } from '../../../studio/layout/map-layout.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { hrefs } from '../../shell/hrefs.ts';
import { ThemeSwitch } from '../../shell/theme-switch.tsx';
import { useStepWords } from '../step-words.ts';
import styles from './bench-header.module.css';
import { SaveDraft } from './save-draft.tsx';
import { TakeAway } from './take-away.tsx';
import type { DraftWork } from './use-draft-actor.ts';

/** The draft's name, whether it is kept, undo and redo, and the ways out of the studio. */
export function BenchHeader({
  work: { context, send },
  ports,
  layout,
}: {
  work: DraftWork;
  ports: StudioPorts;
  layout: MapLayout | null;
}) {
  const { t } = useLingui();
  const words = useStepWords();
  const [takingAway, setTakingAway] = useState(false);
  const { past, future } = context.document;
  const [last, next] = [past.at(-1), future.at(-1)];
  const lastWords = last === undefined ? '' : words(last.name);
  const nextWords = next === undefined ? '' : words(next.name);
  const isHeld = context.hold === 'held';
  return (
    <header className={styles.header}>
      <a className={styles.back} href={hrefs.studio()} aria-label={t`Back to the studio`}>
        <Icon of={ArrowLeft} />
      </a>
      <div className={styles.names}>
        <h1>{context.readable?.outline?.title || context.about.fileName}</h1>
        <p className={styles.about}>
          {context.about.fileName} · <Kept work={context} />
        </p>
      </div>
      <div className={styles.tools}>
        <IconButton
          icon={<Icon of={Undo2} />}
          label={last === undefined ? t`Undo` : t`Undo: ${lastWords}`}
          disabled={last === undefined || !isHeld}
          onClick={() => send({ type: 'step.undone' })}
        />
        <IconButton
          icon={<Icon of={Redo2} />}
          label={next === undefined ? t`Redo` : t`Redo: ${nextWords}`}
          disabled={next === undefined || !isHeld}
          onClick={() => send({ type: 'step.redone' })}
        />
        <Button icon={<Icon of={Share2} />} onClick={() => setTakingAway(true)}>
          <Trans>Take it along…</Trans>
        </Button>
        <SaveDraft context={context} files={ports.files} />
        <ThemeSwitch />
      </div>
      <TakeAway
        open={takingAway}
        context={context}
        ports={ports}
        layout={layout}
        onClose={() => setTakingAway(false)}
      />
    </header>
  );
}

function Kept({ work }: { work: DraftWork['context'] }): ReactNode {
  if (work.hold === 'readOnly') return <Trans>open in another tab</Trans>;
  if (work.failure !== null) return <Trans>not kept</Trans>;
  const isKept = work.kept?.text === work.document.text;
  return isKept ? <Trans>kept on this device</Trans> : <Trans>keeping…</Trans>;
}
