import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionView } from '../../practice/session-view.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import styles from './rewind-dialog.module.css';

export interface RewindDialogProps {
  view: SessionView;
  onClose: () => void;
  /** Keep that many events. */
  onRewind: (events: number) => void;
}

/** Every turn so far, the latest first; choosing one goes back to just before it. */
export function RewindDialog({ view, onClose, onRewind }: RewindDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog open title={<Trans>Go back to before…</Trans>} closeLabel={t`Close`} onClose={onClose}>
      <p>
        <Trans>What you tried is kept. You can say something else from there.</Trans>
      </p>
      <ol className={styles.turns} role="list" reversed>
        {[...view.play.turns].reverse().map((turn) => (
          <li key={turn.number}>
            <button
              type="button"
              className={styles.turn}
              onClick={() => {
                onRewind(turn.number - 1);
                onClose();
              }}
            >
              <span className={styles.number}>{turn.number}</span>
              <span>
                {turn.taken === null ? (
                  <em>
                    <Trans>Silence</Trans>
                  </em>
                ) : (
                  turn.taken.reply.text
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
