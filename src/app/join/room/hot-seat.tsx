import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../../ui/notice/notice.tsx';
import { ObservingPanel } from './observing-panel.tsx';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';
import { ReplyButtons } from './reply-buttons.tsx';
import { Talk } from './talk.tsx';
import type { Want } from './use-want.ts';

/** One answers, the others watch. */
export function HotSeat({ view, want }: { view: PhoneView; want: Want }) {
  const { t } = useLingui();
  const { about, stage, seat, me, answering, observing, part } = view;
  const sitting = seat?.person ?? null;
  const mine = sitting?.id === me.id;
  return (
    <>
      {mine ? (
        <Notice tone="attention" title={<Trans>You answer now.</Trans>}>
          <p>
            <Trans>Take your time. The talk stands exactly where it stood.</Trans>
          </p>
        </Notice>
      ) : (
        <p className={styles.soft} dir="auto">
          {sitting === null ? t`Nobody sits on the hot seat yet.` : t`${sitting.name} answers.`}
        </p>
      )}
      {stage !== null && (
        <Talk
          about={about}
          stage={stage}
          {...(mine || !sitting ? {} : { answers: sitting.name })}
        />
      )}
      {stage !== null && answering !== null && answering.length > 0 && (
        <ReplyButtons
          replies={answering}
          locale={about.locale}
          resting={part.frozen}
          onReply={(reply) => want({ type: 'reply.given', turn: stage.turn, reply })}
        />
      )}
      {observing !== null && <ObservingPanel about={about} observing={observing} want={want} />}
    </>
  );
}
