import { Trans, useLingui } from '@lingui/react/macro';
import { Hourglass } from 'lucide';
import type { PlayEvent } from '../../../practice/transcript.ts';
import type { Place } from '../../../studio/place.ts';
import type { HeldBack, Trial } from '../../../studio/play/trial.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { PlaceButton } from './place-button.tsx';
import { RefusedCandidates } from './refused-candidates.tsx';
import styles from './trial-replies.module.css';

export interface TrialRepliesProps {
  trial: Trial;
  language: string;
  onAct: (event: PlayEvent) => void;
  onGo: (place: Place) => void;
}

/** What can be done now, and what is written here and can't be said now, with the reason. */
export function TrialReplies({ trial, language, onAct, onGo }: TrialRepliesProps) {
  const { t } = useLingui();
  const { replies, timers } = trial;
  const numbers = new Map(
    replies.filter(({ heldBack }) => heldBack === null).map(({ key }, index) => [key, index + 1]),
  );
  return (
    <div className={styles.now}>
      <ol className={styles.replies} role="list" aria-label={t`What you could say`}>
        {replies.map(({ id, key, state, text, brave, heldBack }, index) => {
          const number = numbers.get(key);
          const words = (
            <>
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <span className={styles.words}>
                <span lang={language}>{text}</span>
                {brave !== null && (
                  <span className={styles.risk}>
                    <b>
                      <Trans>Brave.</Trans>
                    </b>{' '}
                    <span lang={language}>{brave}</span>
                  </span>
                )}
              </span>
            </>
          );
          return (
            <li key={index} className={styles.item}>
              {heldBack === null ? (
                <button
                  type="button"
                  className={styles.reply}
                  data-brave={brave === null ? undefined : ''}
                  aria-keyshortcuts={
                    number !== undefined && number < 10 ? String(number) : undefined
                  }
                  onClick={() => onAct({ type: 'reply', reply: id })}
                >
                  {words}
                </button>
              ) : (
                <div className={styles.reply} data-held="">
                  {words}
                  <Reason heldBack={heldBack} />
                </div>
              )}
              <span className={styles.about}>
                <PlaceButton place={{ state, reply: id }} onGo={onGo}>
                  {id}
                </PlaceButton>
              </span>
            </li>
          );
        })}
      </ol>
      {numbers.size === 0 && timers.length === 0 && (
        <p>
          <Trans>Nothing can be said here, and the conversation has not ended.</Trans>
        </p>
      )}
      {timers.length > 0 && (
        <div className={styles.timers}>
          {timers.map(({ state, after }) => (
            <Button
              key={`${state} ${after}`}
              icon={<Icon of={Hourglass} />}
              onClick={() => onAct({ type: 'silence', state, after })}
            >
              {t`Stay silent for ${after}`}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function Reason({ heldBack }: { heldBack: HeldBack }) {
  const { t } = useLingui();
  return (
    <div className={styles.reason}>
      <p>
        <b>
          <Trans>Not offered now.</Trans>
        </b>{' '}
        {heldBack.by === 'once' && <Trans>It can be said once only, and was.</Trans>}
        {heldBack.by === 'inner' && t`The reply of the same id in ${heldBack.state} goes first.`}
      </p>
      {heldBack.by === 'guards' && <RefusedCandidates candidates={heldBack.candidates} />}
    </div>
  );
}
