import { Trans, useLingui } from '@lingui/react/macro';
import { pass } from '../../../room/room.ts';
import { Button } from '../../../ui/button/button.tsx';
import type { Desk } from '../parts/console-view.ts';
import { DiscussionClock } from '../parts/discussion-clock.tsx';
import { VotedCount } from '../parts/voted-count.tsx';
import styles from './console-part.module.css';
import { GuidedReplies } from './guided-replies.tsx';
import { StageTalk } from './stage-talk.tsx';
import { WatchingPanel } from './watching-panel.tsx';

const talkMinutes = [1, 2, 3, 5];

/** Open, shown, talked over, voted again or taken. */
export function TogetherPanel({ desk }: { desk: Desk }) {
  const { t } = useLingui();
  const { ballot } = desk.view;
  const tally = ballot?.tally ?? null;
  const ahead = (tally ?? [])
    .filter(({ reply }) => reply !== pass)
    .reduce<{ reply: string | null; votes: number }>(
      (best, one) => (one.votes > best.votes ? one : best),
      { reply: null, votes: 0 },
    ).reply;
  const passed = tally?.find(({ reply }) => reply === pass)?.votes ?? 0;
  return (
    <>
      <StageTalk desk={desk} />
      {ballot !== null && (
        <div className={styles.item}>
          <p role="status">
            <strong>
              {ballot.step === 'open' ? (
                <VotedCount voted={ballot.voted} voters={ballot.voters} />
              ) : (
                t`The votes are shown. Passed: ${passed}`
              )}
            </strong>
            {ballot.poll === 2 && <Trans> · the vote after the talk</Trans>}
          </p>
          {ballot.discussion !== null && (
            <p>
              <DiscussionClock until={ballot.discussion.until} clockAhead={desk.clockAhead} />
            </p>
          )}
          <div className={styles.actions}>
            {ballot.step === 'open' ? (
              <Button
                kind="primary"
                onClick={() => desk.send({ type: 'votes.revealed', ballot: ballot.number })}
              >
                <Trans>Show the votes</Trans>
              </Button>
            ) : (
              <>
                <span>
                  <Trans>Talk it over, minutes:</Trans>
                </span>
                {talkMinutes.map((minutes) => (
                  <Button
                    key={minutes}
                    aria-label={t`Talk it over, minutes: ${minutes}`}
                    onClick={() =>
                      desk.send({
                        type: 'discussion.opened',
                        ballot: ballot.number,
                        seconds: minutes * 60,
                      })
                    }
                  >
                    {minutes}
                  </Button>
                ))}
                <Button
                  onClick={() => desk.send({ type: 'ballot.reopened', ballot: ballot.number })}
                >
                  <Trans>Vote again</Trans>
                </Button>
              </>
            )}
          </div>
        </div>
      )}
      <GuidedReplies
        desk={desk}
        suggested={ahead}
        {...(tally !== null && {
          votesFor: (reply: string) => tally.find((one) => one.reply === reply)?.votes ?? 0,
        })}
      />
      <WatchingPanel desk={desk} />
    </>
  );
}
