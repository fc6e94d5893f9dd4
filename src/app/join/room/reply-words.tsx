import { Trans, useLingui } from '@lingui/react/macro';
import type { StageReply } from '../../../room/room-view.ts';
import { Stone } from '../../../ui/stones/stone.tsx';
import styles from './choice-cards.module.css';

/** A reply with the letter everybody knows it by, and what a brave one risks. */
export function ReplyWords({ reply, locale }: { reply: StageReply; locale: string }) {
  const { i18n } = useLingui();
  const { letter, text, brave } = reply;
  return (
    <>
      <span className={styles.letter}>{letter}</span>
      <span className={styles.words} lang={locale}>
        {text}
        {brave !== null && (
          <span className={styles.risk}>
            <Stone state="brave" />
            <b lang={i18n.locale}>
              <Trans>Brave.</Trans>
            </b>{' '}
            {brave}
          </span>
        )}
      </span>
    </>
  );
}
