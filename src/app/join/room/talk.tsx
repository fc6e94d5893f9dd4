import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { AboutView, StageView } from '../../../room/room-view.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Portrait } from '../../../ui/portrait/portrait.tsx';
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx';
import { customerLook } from '../../customer-look.ts';
import { moodWords } from '../../words/mood-words.ts';
import styles from './talk.module.css';

export interface TalkProps {
  about: AboutView;
  stage: StageView;
  /** Who says what the customer does not, as the log shows it. */
  answers?: string;
}

/** Said since the customer last stopped listening: enough to answer from. */
const latest = 3;

/** The conversation: the customer's face, the last that was said, and the whole of it on demand. */
export function Talk({ about, stage, answers }: TalkProps) {
  const { t, i18n } = useLingui();
  const [whole, setWhole] = useState(false);
  const { customer, locale, channel } = about;
  const hidden = Math.max(0, stage.lines.length - latest);
  const lines = whole ? stage.lines : stage.lines.slice(hidden);
  const agent = answers ?? t`You`;
  return (
    <section className={styles.talk} aria-label={t`The conversation`}>
      {stage.fork !== null && (
        <Notice title={<Trans>Just to see: nothing of this counts.</Trans>}>
          <p>
            <Trans>The trainer tries a reply, then goes back to where you were.</Trans>
          </p>
        </Notice>
      )}
      <div className={styles.customer}>
        <Portrait
          {...customerLook(customer)}
          mood={stage.mood}
          crop="face"
          className={styles.face ?? ''}
        />
        <p>
          <b lang={locale}>{customer.name}</b>
          <span className={styles.mood}>{i18n._(moodWords[stage.mood])}</span>
        </p>
        {hidden > 0 && (
          <Button kind="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? <Trans>Only the latest</Trans> : <Trans>Whole talk</Trans>}
          </Button>
        )}
      </div>
      <ol role="list" className={styles.lines} data-channel={channel}>
        {lines.map(({ key, speaker, text }, index) => (
          <li
            key={key}
            className={styles.line}
            data-speaker={speaker}
            data-current={index === lines.length - 1 ? '' : undefined}
          >
            <VisuallyHidden>{speaker === 'customer' ? customer.name : agent}: </VisuallyHidden>
            <span lang={locale} dir="auto">
              {text}
            </span>
          </li>
        ))}
      </ol>
      {stage.ending !== null && (
        <div className={styles.ending}>
          <h2 lang={locale}>{stage.ending.title}</h2>
          <p lang={locale}>{stage.ending.reflection}</p>
        </div>
      )}
    </section>
  );
}
