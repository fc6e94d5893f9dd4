import type { Debrief } from '../../debrief/debrief.ts';
import { partingTurn } from '../../debrief/parting-turn.ts';
import type { Attempt } from '../../practice/attempt.ts';
import type { Transcript } from '../../practice/transcript.ts';

const most = 12;

/**
 * Other plays of the same scenario to set beside this one: the one it was forked from first, then
 * its own forks, then the latest ones. Those of which nothing was played are left out.
 */
export function otherPlays(
  present: Pick<Attempt, 'id' | 'transcript' | 'forkedFrom'>,
  attempts: readonly Attempt[],
  debriefOf: (transcript: Transcript) => Debrief,
) {
  const { scenario, events } = present.transcript;
  const kin = (other: Attempt) => {
    if (other.id === present.forkedFrom?.attempt) return 0;
    return other.forkedFrom?.attempt === present.id ? 1 : 2;
  };
  return attempts
    .filter(
      ({ id, transcript }) =>
        id !== present.id && transcript.scenario === scenario && transcript.events.length > 0,
    )
    .toSorted((one, other) => kin(one) - kin(other) || other.updatedAt - one.updatedAt)
    .slice(0, most)
    .map(({ id, transcript, startedAt }) => ({
      attempt: id,
      startedAt,
      debrief: debriefOf(transcript),
      partedAt: partingTurn(events, transcript.events),
    }));
}
