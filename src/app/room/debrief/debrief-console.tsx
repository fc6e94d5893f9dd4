import { Trans } from '@lingui/react/macro';
import type { RoomLink } from '../../../room/room-link.ts';
import type { RoomView } from '../../../room/room-view.ts';

export interface DebriefConsoleProps {
  view: RoomView;
  link: RoomLink;
}

/** The debrief, from the host's side. */
export function DebriefConsole({ view }: DebriefConsoleProps) {
  return (
    <>
      <h2>
        <Trans>Debrief</Trans>
      </h2>
      <p>{view.debrief?.step}</p>
    </>
  );
}
