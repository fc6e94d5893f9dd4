import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useMemo } from 'react';
import type { DraftContext } from '../../../studio/draft-context.ts';
import type { DraftEvent } from '../../../studio/draft-event.ts';
import { createDraftMachine } from '../../../studio/draft-machine.ts';
import type { Draft } from '../../../studio/draft.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { usePorts } from '../../ports.tsx';
import { useRubricInForce } from '../rubric/rubric-in-force.tsx';

export interface DraftWork {
  context: DraftContext;
  send: (event: DraftEvent) => void;
}

/** The author's work on a draft for as long as the screen is there. Mount it anew for another. */
export function useDraftActor(draft: Draft, { desk, drafts }: StudioPorts): DraftWork {
  const { checker, lock, now } = usePorts();
  const { rubric } = useRubricInForce();
  const machine = useMemo(
    () => createDraftMachine({ desk, drafts, checker, lock, now }),
    [desk, drafts, checker, lock, now],
  );
  const actor = useActorRef(machine, { input: { draft, rubric } });
  const context = useSelector(actor, (snapshot) => snapshot.context);
  const send = useCallback((event: DraftEvent) => actor.send(event), [actor]);
  useEffect(() => send({ type: 'rubric.chosen', rubric }), [send, rubric]);
  return { context, send };
}
