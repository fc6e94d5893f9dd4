import { Trans } from '@lingui/react/macro';
import type { RoomView } from '../../../room/room-view.ts';

/** The debrief, as the room sees it. */
export function DebriefWall({ view }: { view: RoomView }) {
  return (
    <>
      <h1>
        <Trans>Debrief</Trans>
      </h1>
      <p>{view.debrief?.step}</p>
    </>
  );
}
