import { Trans, useLingui } from '@lingui/react/macro';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { usePorts } from '../../ports.tsx';
import { hrefs } from '../../shell/hrefs.ts';
import { Loading } from '../../shell/loading.tsx';
import { Page } from '../../shell/page.tsx';
import { DraftsFailure } from '../drafts-failure.tsx';
import { AxisSection } from './axis-section.tsx';
import { EffectJump } from './effect-jump.tsx';
import { EffectPanel } from './effect-panel.tsx';
import { EndingsSection } from './endings-section.tsx';
import { LensesSection } from './lenses-section.tsx';
import { OpenElsewhere } from './open-elsewhere.tsx';
import { OpenRubric } from './open-rubric.tsx';
import { RubricChoice } from './rubric-choice.tsx';
import styles from './rubric-editor.module.css';
import { type RubricStart, originalRubric } from './rubric-start.ts';
import { RubricTools } from './rubric-tools.tsx';
import { useRubricEditing } from './use-rubric-editing.ts';
import { useRubricEffect } from './use-rubric-effect.ts';
import { useSaveRubric } from './use-save-rubric.ts';

export interface RubricEditorProps {
  ports: StudioPorts;
  start: RubricStart;
}

export function RubricEditor({ ports, start }: RubricEditorProps) {
  const { t } = useLingui();
  const { downloadText } = usePorts();
  const editing = useRubricEditing(ports, start, originalRubric.source);
  const { now } = editing.work;
  const { save, isMissing } = useSaveRubric(ports.rubric, now);
  const reckoning = useRubricEffect(ports.rubric, now.rubric);
  const { keeping, hold } = editing;
  const { failure, unreadable } = editing.start;
  const notKept = keeping?.kind === 'failed' ? keeping.failure : keeping === null ? failure : null;
  const saveFile = (
    <Button onClick={save}>
      <Trans>Save rubric.yaml</Trans>
    </Button>
  );
  if (hold === 'asking') return <Loading />;
  return (
    <Page>
      <header className={styles.head}>
        <a href={hrefs.studio()}>
          <Trans>Studio</Trans>
        </a>
        <h1>
          <Trans>Rubric</Trans>
        </h1>
        <p>
          <Trans>
            The yardstick of your organisation: what a good reply is made of, and what each part of
            it is worth. Change it here and see what that makes of every conversation.
          </Trans>
        </p>
        <p className={styles.soft}>
          <Trans>
            Save it and put it into scenarios/rubric.yaml, and it applies to the whole app as soon
            as that is built again. Until then it is a draft on this device: the studio can use it,
            and practice and debriefs go on with the one that comes with Misstep.
          </Trans>
        </p>
        <div className={styles.choice}>
          <RubricChoice />
        </div>
      </header>
      <OpenRubric
        ports={ports}
        isLocked={hold === 'elsewhere'}
        onOpen={(text, fileName) => editing.replace(text, { kind: 'opened', fileName })}
      >
        {hold === 'elsewhere' && (
          <OpenElsewhere isUnkept={keeping?.kind === 'elsewhere'} onTake={editing.take} />
        )}
        <RubricTools editing={editing} original={originalRubric} onSave={save} />
        {notKept !== null && <DraftsFailure failure={notKept} actions={saveFile} />}
        {(isMissing || keeping?.kind === 'missing') && (
          <Notice tone="attention" title={t`The part that writes the file did not start.`}>
            <p>
              <Trans>
                What was kept before is safe. Load the page again when the network is back.
              </Trans>
            </p>
          </Notice>
        )}
        {keeping?.kind === 'kept' && keeping.problems.length > 0 && (
          <Notice tone="attention" title={t`The file could not be read again as it is now.`}>
            <p>{keeping.problems[0]?.message}</p>
          </Notice>
        )}
        {unreadable !== null && (
          <Notice
            tone="attention"
            title={t`The rubric that was kept here can’t be read.`}
            actions={
              <Button onClick={() => downloadText('rubric-kept.yaml', unreadable)}>
                <Trans>Save it as a file</Trans>
              </Button>
            }
          >
            <p>
              <Trans>
                You see the one that comes with Misstep. The kept one stays until you change
                something; save it first.
              </Trans>
            </p>
          </Notice>
        )}
        <div className={styles.columns}>
          <fieldset className={styles.parts} disabled={hold === 'elsewhere'}>
            <AxisSection axis="empathy" rubric={now.rubric} edit={editing.edit} />
            <AxisSection axis="outcome" rubric={now.rubric} edit={editing.edit} />
            <LensesSection rubric={now.rubric} edit={editing.edit} />
            <EndingsSection rubric={now.rubric} edit={editing.edit} />
            <EffectJump reckoning={reckoning} />
          </fieldset>
          <EffectPanel reckoning={reckoning} rubric={now.rubric} />
        </div>
      </OpenRubric>
    </Page>
  );
}
