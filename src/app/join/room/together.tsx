import { Trans } from '@lingui/react/macro';
import { DiscussionTimer } from './discussion-timer.tsx';
import { ObservingPanel } from './observing-panel.tsx';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';
import { Talk } from './talk.tsx';
import type { Want } from './use-want.ts';
import { VoteBars } from './vote-bars.tsx';
import { VoteCards } from './vote-cards.tsx';

export interface TogetherProps {
  view: PhoneView;
  want: Want;
  serverNow: () => number;
}

/** One conversation, decided by everybody's votes. */
export function Together({ view, want, serverNow }: TogetherProps) {
  const { about, stage, ballot, vote, part, me } = view;
  return (
    <>
      {stage !== null && <Talk about={about} stage={stage} />}
      {ballot?.discussion && (
        <DiscussionTimer until={ballot.discussion.until} serverNow={serverNow} />
      )}
      {stage !== null && ballot !== null && stage.ending === null && (
        <>
          {ballot.step === 'revealed' || vote === null ? (
            <VoteBars about={about} stage={stage} ballot={ballot} own={vote?.reply ?? null} />
          ) : (
            <VoteCards
              key={ballot.number}
              locale={about.locale}
              replies={stage.replies}
              ballot={ballot}
              own={vote.reply}
              resting={part.frozen}
              want={want}
            />
          )}
        </>
      )}
      {stage?.ending && (
        <p className={styles.soft}>
          <Trans>That is where it went this time. The trainer chooses what comes next.</Trans>
        </p>
      )}
      {me.role === 'observer' && view.observing !== null && (
        <ObservingPanel about={about} observing={view.observing} want={want} />
      )}
    </>
  );
}
