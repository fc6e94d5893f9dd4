import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { RoomView } from '../../../room/room-view.ts';
import { DiscussionClock } from '../parts/discussion-clock.tsx';
import { TallyBars } from '../parts/tally-bars.tsx';
import { VotedCount } from '../parts/voted-count.tsx';
import styles from './projector-round.module.css';
import { ProjectorStage } from './projector-stage.tsx';

/** The wall during a round, whichever way it is run. */
export function ProjectorRound({ view, clockAhead }: { view: RoomView; clockAhead: number }) {
  const { t } = useLingui();
  const { about, stage, ballot, seat, alone, writing } = view;
  if (alone !== null) {
    return (
      <div className={styles.alone}>
        <h1>
          <Trans>Everybody leads this talk alone.</Trans>
        </h1>
        <p className={styles.large} role="status">
          <Plural value={alone.playing} one="# talking" other="# talking" />
          {' · '}
          <Plural value={alone.ended} one="# at the end" other="# at the end" />
        </p>
        <p>
          <Trans>Go back as often as you like. The risky reply is allowed.</Trans>
        </p>
      </div>
    );
  }
  if (stage === null) return null;
  return (
    <ProjectorStage view={view} stage={stage}>
      {seat !== null && (
        <p className={styles.large} role="status">
          {seat.person === null ? (
            <Trans>Who takes the seat?</Trans>
          ) : (
            t`${seat.person.name} answers.`
          )}
        </p>
      )}
      {stage.replies.length > 0 && (
        <TallyBars
          replies={stage.replies}
          locale={about.locale}
          tally={ballot?.tally ?? null}
          first={ballot?.first ?? null}
        />
      )}
      {ballot !== null && (
        <p className={styles.status} role="status">
          {ballot.step === 'open' && (
            <strong>
              <VotedCount voted={ballot.voted} voters={ballot.voters} />
            </strong>
          )}
          {ballot.step === 'open' && ballot.poll === 2 && (
            <span>
              <Trans>The vote after the talk</Trans>
            </span>
          )}
          {ballot.discussion !== null && (
            <strong>
              <DiscussionClock until={ballot.discussion.until} clockAhead={clockAhead} />
            </strong>
          )}
        </p>
      )}
      {writing !== null && (
        <>
          <p className={styles.status} role="status">
            <strong>
              {writing.step === 'collecting' ? (
                <Trans>What would you say now? Write it on your phone.</Trans>
              ) : writing.step === 'voting' ? (
                <VotedCount voted={writing.voted} voters={writing.voters} />
              ) : (
                <Trans>What the room would say</Trans>
              )}
            </strong>
            {writing.step === 'collecting' && (
              <Plural
                value={writing.writers}
                _0="Nobody has written yet"
                one="# has written"
                other="# have written"
              />
            )}
          </p>
          <ul role="list" className={styles.proposals}>
            {writing.proposals.map(({ id, text, alike, votes }) => (
              <li key={id}>
                <p lang={about.locale} dir="auto">
                  {text}
                </p>
                <span className={styles.votes}>
                  {votes !== null && <Plural value={votes} one="# vote" other="# votes" />}
                  {alike > 0 && (
                    <>
                      {' '}
                      <Plural value={alike} one="+ # alike" other="+ # alike" />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </ProjectorStage>
  );
}
