import { AloneRound } from './alone-round.tsx';
import { Between } from './between.tsx';
import { Briefing } from './briefing.tsx';
import { Closed } from './closed.tsx';
import { HotSeat } from './hot-seat.tsx';
import { Lobby } from './lobby.tsx';
import { PhoneDebrief } from './phone-debrief.tsx';
import type { PhoneView } from './phone-view.ts';
import { Together } from './together.tsx';
import type { Want } from './use-want.ts';
import { WriteIn } from './write-in.tsx';

export interface PhonePartProps {
  view: PhoneView;
  want: Want;
  leave: () => void;
  /** The server's clock. */
  serverNow: () => number;
}

/** The part of the session the room is in. */
export function PhonePart({ view, want, leave, serverNow }: PhonePartProps) {
  switch (view.part.phase) {
    case 'lobby':
      return <Lobby view={view} want={want} />;
    case 'briefing':
      return <Briefing view={view} />;
    case 'between':
      return <Between view={view} />;
    case 'debrief':
      return <PhoneDebrief view={view} want={want} />;
    case 'closed':
      return <Closed leave={leave} />;
    case 'round':
      break;
  }
  switch (view.part.round?.way) {
    case 'together':
      return <Together view={view} want={want} serverNow={serverNow} />;
    case 'hot-seat':
      return <HotSeat view={view} want={want} />;
    case 'alone':
      return <AloneRound view={view} want={want} />;
    case 'write-in':
      return <WriteIn view={view} want={want} />;
    case undefined:
      return <Between view={view} />;
  }
}
