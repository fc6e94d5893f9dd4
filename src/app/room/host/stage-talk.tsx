import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/button.tsx';
import { Portrait } from '../../../ui/portrait/portrait.tsx';
import { customerLook, shortName } from '../../customer-look.ts';
import { moodWords } from '../../words/mood-words.ts';
import type { Desk } from '../parts/console-view.ts';
import { TalkLines } from '../parts/talk-lines.tsx';
import styles from './stage-talk.module.css';

/** The talk on stage with the customer's face; in a round, with ways back to each turn. */
export function StageTalk({ desk }: { desk: Desk }) {
  const { t } = useLingui();
  const { stage, about, part } = desk.view;
  if (stage === null) return null;
  const { customer, locale } = about;
  const canRewind = part.phase === 'round' && part.round?.way !== 'write-in' && stage.fork === null;
  return (
    <div className={styles.stage}>
      <div className={styles.face}>
        <Portrait {...customerLook(customer)} mood={stage.mood} crop="face" />
        <span>{t(moodWords[stage.mood])}</span>
      </div>
      <div className={styles.talk}>
        {stage.fork !== null && (
          <div className={styles.fork} role="status">
            <strong>
              <Trans>Just to see</Trans>
            </strong>
            <Button kind="primary" onClick={() => desk.send({ type: 'fork.closed' })}>
              <Trans>Come back to the talk</Trans>
            </Button>
          </div>
        )}
        <TalkLines
          lines={stage.lines}
          customer={shortName(customer.name)}
          locale={locale}
          {...(canRewind && {
            renderBeside: (turn: number) =>
              turn < stage.turn && (
                <Button
                  kind="plain"
                  aria-label={turn === 0 ? t`Back to the beginning` : t`Back to after turn ${turn}`}
                  onClick={() => desk.send({ type: 'stage.rewound', turn })}
                >
                  <Trans>Back to here</Trans>
                </Button>
              ),
          })}
        />
        {stage.ending !== null && (
          <div className={styles.ending}>
            <h3 lang={locale}>{stage.ending.title}</h3>
            <p lang={locale}>{stage.ending.reflection}</p>
          </div>
        )}
      </div>
    </div>
  );
}
