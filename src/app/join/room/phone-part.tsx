import { useLingui } from '@lingui/react/macro';
import { AloneRound } from './alone-round.tsx';
import { Between } from './between.tsx';
import { Briefing } from './briefing.tsx';
import { Closed } from './closed.tsx';
import { HotSeat } from './hot-seat.tsx';
import { Lobby } from './lobby.tsx';
import { PhoneDebrief } from './phone-debrief.tsx';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';
import { Together } from './together.tsx';
import type { Want } from './use-want.ts';
import { wayWords } from './way-words.ts';
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
      return <Round view={view} want={want} serverNow={serverNow} />;
  }
}

function Round({ view, want, serverNow }: Omit<PhonePartProps, 'leave'>) {
  const { i18n } = useLingui();
  const { round } = view.part;
  if (round === null) return <Between view={view} />;
  return (
    <>
      <h1 className={styles.way}>{i18n._(wayWords[round.way])}</h1>
      {round.way === 'together' && <Together view={view} want={want} serverNow={serverNow} />}
      {round.way === 'hot-seat' && <HotSeat view={view} want={want} />}
      {round.way === 'alone' && <AloneRound view={view} want={want} />}
      {round.way === 'write-in' && <WriteIn view={view} want={want} />}
    </>
  );
}
