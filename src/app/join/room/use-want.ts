import { useCallback, useState } from 'react';
import type { PersonIntent } from '../../../room/intent.ts';
import type { Refusal } from '../../../room/refusal.ts';
import type { RoomLink } from '../../../room/room-link.ts';

/** Wants something of the room. Resolves to whether it was done, however long that takes. */
export type Want = (intent: PersonIntent) => Promise<boolean>;

/** The way to want something, and why the latest was not done. */
export function useWant(link: RoomLink): { want: Want; refusal: Refusal | null } {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const want = useCallback<Want>(
    async (intent) => {
      const answer = await link.send(intent);
      setRefusal(answer.ok ? null : answer.refusal);
      return answer.ok;
    },
    [link],
  );
  return { want, refusal };
}
