import { Trans, useLingui } from '@lingui/react/macro';
import type { DebriefView, RoomView } from '../../../room/room-view.ts';
import type { RoomLink } from '../../../room/room-link.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './debrief-console.module.css';
import { partOnTheWall, wallParts } from './step-parts.ts';

export interface WallPagerProps {
  view: RoomView;
  debrief: DebriefView;
  link: RoomLink;
}

/** The wall shows a step's parts one at a time; the host says which. */
export function WallPager({ view, debrief, link }: WallPagerProps) {
  const { t } = useLingui();
  const parts = wallParts(debrief.step, debrief, view.about.discuss);
  if (parts.length < 2) return null;
  const shown = partOnTheWall(debrief.part, parts);
  const show = (part: number) =>
    void link.send({ type: 'debrief.turned', step: debrief.step, part });
  return (
    <div className={styles.pager} role="group" aria-label={t`What the wall shows`}>
      <Button disabled={shown === 0} onClick={() => show(shown - 1)}>
        <Trans>Back on the wall</Trans>
      </Button>
      <Button disabled={shown === parts.length - 1} onClick={() => show(shown + 1)}>
        <Trans>Next on the wall</Trans>
      </Button>
      <span role="status" className={styles.soft}>
        {t`The wall shows ${shown + 1} of ${parts.length}`}
      </span>
    </div>
  );
}
