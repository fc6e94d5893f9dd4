import { Plural, Trans } from '@lingui/react/macro';
import type { Desk } from '../parts/console-view.ts';
import { RoomMap } from '../parts/room-map.tsx';
import styles from './console-part.module.css';

/** Everybody leads a talk of their own; here is where they are. */
export function AlonePanel({ desk }: { desk: Desk }) {
  const { alone, map, about } = desk.view;
  return (
    <>
      <div className={styles.head}>
        <h2>
          <Trans>All at once</Trans>
        </h2>
        {alone !== null && (
          <p role="status">
            <Plural value={alone.playing} one="# talking" other="# talking" />
            {' · '}
            <Plural value={alone.ended} one="# at the end" other="# at the end" />
          </p>
        )}
      </div>
      {map !== null && <RoomMap map={map} locale={about.locale} />}
    </>
  );
}
