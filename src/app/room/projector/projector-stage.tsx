import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { RoomView, StageView } from '../../../room/room-view.ts';
import { Portrait } from '../../../ui/portrait/portrait.tsx';
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx';
import { customerLook, shortName } from '../../customer-look.ts';
import { moodWords } from '../../words/mood-words.ts';
import styles from './projector-stage.module.css';

export interface ProjectorStageProps {
  view: RoomView;
  stage: StageView;
  children: ReactNode;
}

/** The customer large, what was said last, and below it what the room is about. */
export function ProjectorStage({ view, stage, children }: ProjectorStageProps) {
  const { t } = useLingui();
  const { customer, locale } = view.about;
  // What was said last, and what it answers.
  const spoken = stage.lines.filter(({ turn }) => turn === stage.lines.at(-1)?.turn);
  return (
    <div className={styles.stage}>
      <div className={styles.customer}>
        <h1 lang={locale}>
          <VisuallyHidden>{view.about.title}</VisuallyHidden>
        </h1>
        <Portrait {...customerLook(customer)} mood={stage.mood} label={customer.name} />
        <p>
          {shortName(customer.name)} · {t(moodWords[stage.mood])}
        </p>
      </div>
      <div className={styles.words}>
        {stage.fork !== null && (
          <p className={styles.fork} role="status">
            <Trans>Just to see. Then we come back.</Trans>
          </p>
        )}
        <div className={styles.lines} lang={locale} aria-live="polite">
          {spoken.map(({ key, speaker, text }) => (
            <p key={key} data-speaker={speaker}>
              {text}
            </p>
          ))}
        </div>
        {stage.ending !== null && (
          <div className={styles.ending} lang={locale}>
            <h2>{stage.ending.title}</h2>
            <p>{stage.ending.reflection}</p>
          </div>
        )}
        {children}
      </div>
    </div>
  );
}
