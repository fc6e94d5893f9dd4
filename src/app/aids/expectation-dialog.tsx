import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Mood } from '../../scenario/mood.ts';
import type { CustomerObject } from '../../scenario/scenario.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { customerLook, shortName } from '../customer-look.ts';
import { moodWords } from '../words/mood-words.ts';
import styles from './expectation-dialog.module.css';

/** Five faces, from the best to the worst, far enough apart to tell one from the other. */
const faces: readonly Mood[] = ['glad', 'hopeful', 'neutral', 'disappointed', 'angry'];

export interface ExpectationDialogProps {
  customer: CustomerObject;
  /** What is about to be said. */
  words: string;
  /** Null: said without a guess. */
  onExpect: (mood: Mood | null) => void;
  /** Nothing is said after all. */
  onClose: () => void;
}

/** Asks, before the customer answers, how they will take it. Time stands still meanwhile. */
export function ExpectationDialog(props: ExpectationDialogProps) {
  const { customer, words, onExpect, onClose } = props;
  const { t, i18n } = useLingui();
  const name = shortName(customer.name);
  return (
    <Dialog
      open
      title={t`How will ${name} take it?`}
      closeLabel={t`Back to the replies`}
      onClose={onClose}
      actions={
        <Button onClick={() => onExpect(null)}>
          <Trans>Just say it</Trans>
        </Button>
      }
    >
      <p className={styles.words}>{words}</p>
      <div className={styles.faces} role="group" aria-label={t`How will ${name} take it?`}>
        {faces.map((mood) => (
          <button key={mood} type="button" className={styles.face} onClick={() => onExpect(mood)}>
            <Portrait
              {...customerLook(customer)}
              mood={mood}
              crop="face"
              className={styles.portrait ?? ''}
            />
            {i18n._(moodWords[mood])}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
