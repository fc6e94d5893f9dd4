import { useLingui } from '@lingui/react/macro';
import type { RoomView } from '../../../room/room-view.ts';
import styles from './debrief-wall.module.css';
import { StepContent } from './step-content.tsx';
import { partOnTheWall, wallParts } from './step-parts.ts';
import { stepWords } from './step-words.ts';

/** The debrief, as the room sees it: one question, and what there is to look at. */
export function DebriefWall({ view }: { view: RoomView }) {
  const { t } = useLingui();
  const { debrief, board, about } = view;
  if (debrief === null || board === null) return null;
  const { name, question } = stepWords[debrief.step];
  const parts = wallParts(debrief.step, debrief, about.discuss);
  const shown = partOnTheWall(debrief.part, parts);
  return (
    <div className={styles.wall}>
      <h1 className={styles.step}>{t(name)}</h1>
      <h2 className={styles.question}>{t(question)}</h2>
      <StepContent
        parts={parts.slice(shown, shown + 1)}
        about={about}
        debrief={debrief}
        board={board}
      />
    </div>
  );
}
