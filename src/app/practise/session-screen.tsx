import { useLingui } from '@lingui/react/macro';
import { lazy, useEffect, useRef, useState } from 'react';
import type { Attempt } from '../../practice/attempt.ts';
import { carryAttemptOver } from '../../practice/transcript-match.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { shortName } from '../customer-look.ts';
import { usePorts } from '../ports.tsx';
import { hrefs } from '../shell/hrefs.ts';
import { Loading } from '../shell/loading.tsx';
import { useAttempts } from '../shell/stores.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useAttempt } from '../use-attempt.ts';
import { useFork } from '../use-fork.ts';
import { idIn } from '../scenario-catalogue.ts';
import { useScenario } from '../use-scenario.ts';
import { SessionStage } from './session-stage.tsx';
import { useSession } from './use-session.ts';

const SessionStranded = lazy(async () => ({
  default: (await import('./session-stranded.tsx')).SessionStranded,
}));

interface RunningSessionProps {
  compiled: CompiledScenario;
  attempt: Attempt;
  /** Called with a way to read the attempt as it stands, so that an edited scenario can take it over. */
  onRunning: (attemptNow: () => Attempt) => void;
}

function RunningSession({ compiled, attempt, onRunning }: RunningSessionProps) {
  const { t } = useLingui();
  const ports = usePorts();
  const reload = useAttempts((state) => state.reload);
  const fork = useFork();
  const rememberUnsaved = useAttempts((state) => state.rememberUnsaved);
  const [{ attempt: carried, match }] = useState(() =>
    carryAttemptOver(compiled, attempt, ports.now()),
  );
  const { view, send, attemptNow } = useSession(compiled, carried);
  const { scenario } = compiled.model;
  const customer = shortName(scenario.customer.name);
  usePageTitle(t`${customer}: ${scenario.title}`);

  useEffect(() => onRunning(attemptNow), [onRunning, attemptNow]);
  useEffect(() => {
    if (view.saving.kind === 'unsaved') rememberUnsaved(attemptNow());
  }, [view, attemptNow, rememberUnsaved]);
  // The library and the debrief list what happened here.
  useEffect(
    () => () => {
      void reload();
    },
    [reload],
  );

  return (
    <SessionStage
      view={view}
      send={send}
      model={compiled.model}
      choices={carried.choices}
      lostEvents={match.kind === 'same' ? 0 : match.events - match.legalEvents}
      scenarioChanged={match.kind !== 'same'}
      debriefHref={hrefs.debrief(attempt.id)}
      onFork={(events) => void fork(attemptNow(), events)}
      now={ports.now}
      onDownload={() =>
        ports.downloadText(`${attempt.id}.json`, JSON.stringify(attemptNow(), null, 2))
      }
    />
  );
}

function SessionOnScenario({ attempt }: { attempt: Attempt }) {
  const scenario = useScenario(idIn(attempt.transcript.scenario, attempt.locale));
  const attemptNow = useRef(() => attempt);
  const [followRunning] = useState(() => (read: () => Attempt) => {
    attemptNow.current = read;
  });
  switch (scenario.kind) {
    case 'loading':
      return <Loading />;
    case 'missing':
      return <SessionStranded why="scenario-missing" />;
    case 'broken':
      return <SessionStranded why="scenario-broken" detail={scenario.detail} />;
    case 'ready':
      return (
        <CarriedSession
          key={scenario.compiled.model.fingerprint}
          compiled={scenario.compiled}
          attemptNow={attemptNow}
          onRunning={followRunning}
        />
      );
  }
}

interface CarriedSessionProps {
  compiled: CompiledScenario;
  attemptNow: { current: () => Attempt };
  onRunning: (attemptNow: () => Attempt) => void;
}

/** Mounted anew for each version of the scenario; starts where the one before it stood. */
function CarriedSession({ compiled, attemptNow, onRunning }: CarriedSessionProps) {
  const [attempt] = useState(() => attemptNow.current());
  return <RunningSession compiled={compiled} attempt={attempt} onRunning={onRunning} />;
}

/** `/practise/:id/:attempt` */
export function SessionScreen({ attemptId }: { attemptId: string }) {
  const [state] = useAttempt(attemptId);
  switch (state.kind) {
    case 'loading':
      return <Loading />;
    case 'missing':
      return <SessionStranded why="attempt-missing" />;
    case 'failed':
      return <SessionStranded why="storage-failed" />;
    case 'ready':
      return <SessionOnScenario attempt={state.attempt} />;
  }
}
