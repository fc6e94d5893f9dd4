import { useLingui } from '@lingui/react/macro';
import type { SpokenLine } from '../../../practice/play.ts';
import type { Place } from '../../../studio/place.ts';
import type { Trial } from '../../../studio/play/trial.ts';
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx';
import { moodWords } from '../../words/mood-words.ts';
import { PlaceButton } from './place-button.tsx';
import styles from './trial-log.module.css';
import { TurnNotes } from './turn-notes.tsx';

export interface TrialLogProps {
  trial: Trial;
  language: string;
  onGo: (place: Place) => void;
}

/** All that was said, each reply with what it did. */
export function TrialLog({ trial, language, onGo }: TrialLogProps) {
  const { t } = useLingui();
  return (
    <ol className={styles.log} role="list" aria-label={t`Conversation so far`}>
      <li className={styles.turn}>
        <Lines lines={trial.opening} language={language} />
      </li>
      {trial.turns.map((turn) => {
        const { number, event, state, said, lines } = turn;
        const after = event.type === 'silence' ? event.after : '';
        return (
          <li key={number} className={styles.turn} data-turn={number}>
            <div className={styles.said}>
              <p>
                <VisuallyHidden>{t`You:`} </VisuallyHidden>
                {said === null ? (
                  <i>{t`You stay silent for ${after}.`}</i>
                ) : (
                  <span lang={language}>{said}</span>
                )}
              </p>
              {event.type === 'reply' && (
                <PlaceButton place={{ state, reply: event.reply }} onGo={onGo}>
                  {event.reply}
                </PlaceButton>
              )}
            </div>
            <TurnNotes turn={turn} language={language} onGo={onGo} />
            <Lines lines={lines} language={language} />
          </li>
        );
      })}
    </ol>
  );
}

function Lines({ lines, language }: { lines: readonly SpokenLine[]; language: string }) {
  const { i18n } = useLingui();
  return lines.map(({ text, mood }, index) => (
    <p key={index} className={styles.line}>
      <span className={styles.mood}>{i18n._(moodWords[mood])}</span>{' '}
      <span lang={language}>{text}</span>
    </p>
  ));
}
