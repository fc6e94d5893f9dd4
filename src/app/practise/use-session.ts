import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useMemo, useState } from 'react';
import type { Attempt } from '../../practice/attempt.ts';
import { createSessionView } from '../../practice/create-session-view.ts';
import type { SessionEvent } from '../../practice/session-event.ts';
import { createSessionMachine } from '../../practice/session-machine.ts';
import type { SessionView } from '../../practice/session-view.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { usePorts } from '../ports.tsx';

export interface Session {
  view: SessionView;
  send: (event: SessionEvent) => void;
  /** The attempt as it stands now, for a download or a fork. */
  attemptNow: () => Attempt;
}

/** Runs the session of one attempt for as long as the screen is there. Mount it anew for another. */
export function useSession(compiled: CompiledScenario, attempt: Attempt): Session {
  const ports = usePorts();
  const machine = useMemo(() => createSessionMachine(compiled, ports), [compiled, ports]);
  const selectView = useMemo(() => createSessionView(compiled), [compiled]);
  const actor = useActorRef(machine, { input: { attempt } });
  const view = useSelector(actor, selectView);

  useEffect(
    () =>
      ports.watchVisibility((visible) => {
        actor.send({ type: visible ? 'page.shown' : 'page.hidden' });
      }),
    [actor, ports],
  );

  const [send] = useState(() => (event: SessionEvent) => actor.send(event));
  const [attemptNow] = useState(() => () => actor.getSnapshot().context.attempt);
  return { view, send, attemptNow };
}
