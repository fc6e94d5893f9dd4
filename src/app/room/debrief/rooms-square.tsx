import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { DebriefView, PlayDot } from '../../../room/room-view.ts';
import { AttitudeSquare, type SquarePoint } from '../../../ui/charts/attitude-square.tsx';
import { cornerWords } from './corner-words.ts';
import styles from './rooms-square.module.css';

/** Plays closer than this, on both axes, share a stone. */
const grain = 5;

/** Where the room's plays lie between empathy and outcome, and how they ended. */
export function RoomsSquare({ debrief, locale }: { debrief: DebriefView; locale: string }) {
  const { t, i18n } = useLingui();
  const { plays, dots, endings, endingsThereAre } = debrief;
  if (plays === 0) {
    return (
      <p>
        <Trans>No talk came to its end. Look at its moments instead.</Trans>
      </p>
    );
  }
  const onStage = dots.findLast(({ way }) => way !== 'alone') ?? null;
  const others = pointsOf(dots.filter((dot) => dot !== onStage));
  const found = endings.length;
  return (
    <div className={styles.happened}>
      {dots.length > 0 && (
        <AttitudeSquare
          description={t`Where ${dots.length} plays of this room lie between empathy and outcome.`}
          acrossLabel={t`Empathy`}
          upLabel={t`Outcome`}
          corners={{
            topLeft: i18n._(cornerWords['rude-fix']),
            topRight: i18n._(cornerWords['seen-and-solved']),
            bottomLeft: i18n._(cornerWords['let-down']),
            bottomRight: i18n._(cornerWords['genuine-failure']),
          }}
          mine={
            onStage && { across: onStage.empathy, up: onStage.outcome, label: t`the room’s talk` }
          }
          guess={null}
          earlier={others}
          regions={[]}
        />
      )}
      <div className={styles.endings}>
        <h3>
          <Plural value={plays} one="# talk came to its end" other="# talks came to their end" />
        </h3>
        <ul role="list" className={styles.list}>
          {endings.map(({ title, count }) => (
            <li key={title}>
              <span lang={locale}>{title}</span> <strong>{`× ${count}`}</strong>
            </li>
          ))}
        </ul>
        <p className={styles.soft}>{t`${found} of ${endingsThereAre} endings found.`}</p>
      </div>
    </div>
  );
}

/** One stone for plays that lie close to each other, named by how many they are. */
function pointsOf(dots: readonly PlayDot[]): SquarePoint[] {
  const stones = new Map<string, { across: number; up: number; count: number }>();
  for (const { empathy, outcome } of dots) {
    const across = Math.round(empathy / grain) * grain;
    const up = Math.round(outcome / grain) * grain;
    const key = `${across} ${up}`;
    stones.set(key, { across, up, count: (stones.get(key)?.count ?? 0) + 1 });
  }
  return [...stones.values()].map(({ across, up, count }) => ({
    across,
    up,
    label: count === 1 ? '' : `× ${count}`,
  }));
}
