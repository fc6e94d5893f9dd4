import { Trans, useLingui } from '@lingui/react/macro';
import type { BallotView, StageReply } from '../../../room/room-view.ts';
import { pass } from '../../../room/room.ts';
import { ChoiceCards } from './choice-cards.tsx';
import styles from './phone-room.module.css';
import { ReplyWords } from './reply-words.tsx';
import { usePending } from './use-pending.ts';
import type { Want } from './use-want.ts';

export interface VoteCardsProps {
  locale: string;
  replies: readonly StageReply[];
  ballot: BallotView;
  /** One's own vote, as the room has it. */
  own: string | null;
  resting: boolean;
  want: Want;
}

/** The replies to vote for. Nobody sees a vote but their own until all are shown. */
export function VoteCards({ locale, replies, ballot, own, resting, want }: VoteCardsProps) {
  const { t } = useLingui();
  const [chosen, choose] = usePending(own);
  const { number, poll, voted, voters } = ballot;
  return (
    <section className={styles.section}>
      <ChoiceCards
        legend={
          poll === 2 ? (
            <Trans>After the talk: what would you say now?</Trans>
          ) : (
            <Trans>What would you say?</Trans>
          )
        }
        chosen={chosen}
        resting={resting}
        options={[
          ...replies.map((reply) => ({
            value: reply.id,
            words: <ReplyWords reply={reply} locale={locale} />,
            ...(reply.brave === null ? {} : { kind: 'brave' as const }),
          })),
          { value: pass, words: <Trans>Pass</Trans>, kind: 'quiet' },
        ]}
        onChoose={(reply) => choose(reply, want({ type: 'vote.cast', ballot: number, reply }))}
      />
      <p className={styles.soft}>
        {chosen === null ? (
          <Trans>Hidden until all are shown.</Trans>
        ) : (
          <Trans>Hidden until all are shown. You can change it until then.</Trans>
        )}{' '}
        {t`${voted} of ${voters} voted.`}
      </p>
    </section>
  );
}
