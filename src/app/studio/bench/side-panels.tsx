import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { mendsOf } from '../../../studio/mends-of.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { Loading } from '../../shell/loading.tsx';
import { StudioForm } from '../form/studio-form.tsx';
import { HistoryPanel } from '../history/history-panel.tsx';
import { ProblemsPanel } from '../problems/problems-panel.tsx';
import styles from './side-panels.module.css';
import type { Bench } from './use-bench.ts';
import type { Design } from './use-design.ts';
import { Waiting } from './waiting.tsx';

const PlayPanel = lazy(async () => ({
  default: (await import('../play/play-panel.tsx')).PlayPanel,
}));
const TraineesPanel = lazy(async () => ({
  default: (await import('../trainees/trainees-panel.tsx')).TraineesPanel,
}));
const ScoresPanel = lazy(async () => ({
  default: (await import('../scores/scores-panel.tsx')).ScoresPanel,
}));
const PeopleView = lazy(async () => ({
  default: (await import('./people-view.tsx')).PeopleView,
}));

export interface SidePanelsProps {
  bench: Bench;
  ports: StudioPorts;
  design: Design | null;
}

/** What stands beside the draft: one panel at a time. */
export function SidePanels({ bench, ports, design }: SidePanelsProps) {
  const { t } = useLingui();
  const { known, views } = bench;
  const errors = known.problems.filter(({ severity }) => severity === 'error').length;
  const count = known.problems.length;
  return (
    <Tabs
      label={t`Panels`}
      value={views.panel}
      tabs={[
        { value: 'form', label: <Trans>Form</Trans> },
        {
          value: 'problems',
          label: (
            <>
              <Trans>Problems</Trans>
              {count > 0 && (
                <span className={styles.count} data-severity={errors > 0 ? 'error' : 'warning'}>
                  {count}
                </span>
              )}
            </>
          ),
        },
        { value: 'play', label: <Trans>Play</Trans> },
        { value: 'trainees', label: <Trans>Trainees</Trans> },
        { value: 'scores', label: <Trans>Scores</Trans> },
        { value: 'people', label: <Trans>People</Trans> },
        { value: 'history', label: <Trans>History</Trans> },
      ]}
      onChange={(panel) => views.show({ panel })}
    >
      <Suspense fallback={<Loading />}>
        <Panel bench={bench} ports={ports} design={design} />
      </Suspense>
    </Tabs>
  );
}

function Panel({ bench, ports, design }: SidePanelsProps) {
  const { context, known, views, edit } = bench;
  const { whole, playable } = context;
  const { value, outline } = bench.shown;
  switch (views.panel) {
    case 'form':
      return outline === null ? (
        <Waiting bench={bench} />
      ) : (
        <StudioForm
          file={value}
          outline={outline}
          place={context.place}
          rubric={context.rubric}
          problems={known.problems}
          isLocked={bench.isLocked}
          focus={bench.focus}
          onGo={bench.go}
          onEdit={edit}
          onPlay={bench.playHere}
        />
      );
    case 'problems':
      return (
        <ProblemsPanel
          known={known}
          isLocked={bench.isLocked}
          mendsOf={(problem) => (outline === null ? [] : mendsOf(problem, value, outline))}
          onGo={bench.goToProblem}
          onMend={(mend) => edit(mend.edit, { kind: 'mended', name: mend.what.name })}
          onWitness={bench.showWitness}
        />
      );
    case 'play':
      return (
        <PlayPanel
          scenario={playable?.scenario ?? null}
          isBehind={
            playable !== null &&
            (playable.source !== context.document.text.source || playable.rubric !== context.rubric)
          }
          rubric={playable?.rubric ?? context.rubric}
          start={bench.playFrom}
          onGo={bench.go}
          onState={bench.notePlaying}
        />
      );
    case 'trainees':
    case 'scores':
      if (whole === null) return <Waiting bench={bench} />;
      if (design === null) return <Loading />;
      if ('problem' in design) return <NotCounted why={design.problem} />;
      return views.panel === 'scores' ? (
        <ScoresPanel report={design} onGo={bench.go} />
      ) : (
        <TraineesPanel
          report={design}
          shownHeat={bench.heatOf}
          onShowHeat={bench.showHeat}
          onGo={bench.go}
        />
      );
    case 'people':
      return <PeopleView bench={bench} counting={ports.counting} />;
    case 'history':
      return <HistoryPanel work={bench} drafts={ports.drafts} />;
  }
}

function NotCounted({ why }: { why: 'too-large' | 'endless' | 'score-loop' }) {
  return (
    <p className={styles.note}>
      {why === 'too-large' ? (
        <Trans>
          There are too many situations, or too many rounds to go among them, to follow all plays in
          good time. Fewer meters, facts or ways back make fewer.
        </Trans>
      ) : why === 'endless' ? (
        <Trans>
          Somewhere the conversation goes on for ever by itself. The problems say where.
        </Trans>
      ) : (
        <Trans>One can go round and earn points for ever. The problems say where.</Trans>
      )}
    </p>
  );
}
