import { Plural, Trans } from '@lingui/react/macro';
import { Undo2 } from 'lucide';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';
import { ReplyButtons } from './reply-buttons.tsx';
import { Talk } from './talk.tsx';
import type { Want } from './use-want.ts';

/** Everybody leads the talk on their own phone. */
export function AloneRound({ view, want }: { view: PhoneView; want: Want }) {
  const { about, play, part, alone } = view;
  if (play === null) {
    return (
      <section className={styles.section}>
        <p>
          <Trans>The others play now. The trainer’s screen shows where they are.</Trans>
        </p>
        {alone !== null && (
          <p className={styles.soft}>
            <Plural value={alone.playing} one="# is still talking." other="# are still talking." />
          </p>
        )}
      </section>
    );
  }
  return (
    <>
      <Talk about={about} stage={play} />
      {play.ending === null ? (
        <ReplyButtons
          replies={play.replies}
          locale={about.locale}
          resting={part.frozen}
          onReply={(reply) => want({ type: 'own.reply', turn: play.turn, reply })}
        />
      ) : (
        <p className={styles.soft}>
          <Trans>That is where it went this time. You can go back and try another way.</Trans>
        </p>
      )}
      {play.turn > play.from && (
        <div className={styles.actions}>
          <Button
            icon={<Icon of={Undo2} size="s" />}
            disabled={part.frozen}
            onClick={() => void want({ type: 'own.rewound', turn: play.turn - 1 })}
          >
            <Trans>Back one turn</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
