import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { Draft } from '../../../studio/draft.ts';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { LiveRegion } from '../../../ui/text/live-region.tsx';
import { Loading } from '../../shell/loading.tsx';
import { DraftsFailure } from '../drafts-failure.tsx';
import { BenchHeader } from './bench-header.tsx';
import styles from './bench.module.css';
import { SidePanels } from './side-panels.tsx';
import { useBench } from './use-bench.ts';
import { useDesign } from './use-design.ts';
import { useDraftActor } from './use-draft-actor.ts';

const MapView = lazy(async () => ({ default: (await import('./map-view.tsx')).MapView }));
const TranslateView = lazy(async () => ({
  default: (await import('./translate-view.tsx')).TranslateView,
}));
const FileView = lazy(async () => ({ default: (await import('./file-view.tsx')).FileView }));

/** A draft at work: one document, shown as a map, as its file and in other languages, and panels beside it. */
export function Bench({ draft, ports }: { draft: Draft; ports: StudioPorts }) {
  const { t } = useLingui();
  const work = useDraftActor(draft, ports);
  const bench = useBench(work);
  const { context, send, views, known } = bench;
  const isCounting =
    views.panel === 'trainees' || views.panel === 'scores' || bench.heatOf !== null;
  const design = useDesign(ports.counting, context.whole, isCounting);
  const [seenRefused, setSeenRefused] = useState(0);
  const [first] = known.problems;
  const line = known.state === 'unreadable' ? (first?.line ?? null) : null;

  return (
    <div className={styles.bench}>
      <BenchHeader work={work} ports={ports} layout={bench.layout} />
      <div className={styles.notices}>
        {context.failure !== null && (
          <DraftsFailure
            failure={context.failure}
            actions={
              <Button onClick={() => send({ type: 'write.retried' })}>
                <Trans>Try again</Trans>
              </Button>
            }
          />
        )}
        {context.hold === 'readOnly' && (
          <Notice
            title={<Trans>This draft is open in another tab.</Trans>}
            actions={
              <Button onClick={() => send({ type: 'draft.taken' })}>
                <Trans>Work on it here</Trans>
              </Button>
            }
          >
            <p>
              <Trans>
                You can look at it here. Only one tab at a time writes, so nothing is lost.
              </Trans>
            </p>
          </Notice>
        )}
        {line !== null && views.view !== 'file' && (
          <Notice
            title={t`The file can’t be read just now: something in line ${line}.`}
            actions={
              <Button
                onClick={() => {
                  views.show({ view: 'file' });
                  if (first !== undefined) bench.goToProblem(first);
                }}
              >
                <Trans>Go there</Trans>
              </Button>
            }
          >
            <p>{first?.message}</p>
            {context.refused > seenRefused && (
              <p>
                <Trans>What you just did was not done. Mend the line, and do it again.</Trans>{' '}
                <Button kind="plain" onClick={() => setSeenRefused(context.refused)}>
                  <Trans>All right</Trans>
                </Button>
              </p>
            )}
          </Notice>
        )}
      </div>
      <main id="main" tabIndex={-1} className={styles.areas}>
        <section className={styles.main} aria-label={t`The draft`}>
          <Tabs
            label={t`Ways to see the draft`}
            value={views.view}
            tabs={[
              { value: 'map', label: <Trans>Map</Trans> },
              { value: 'file', label: <Trans>File</Trans> },
              { value: 'translate', label: <Trans>Translate</Trans> },
            ]}
            onChange={(view) => views.show({ view })}
          >
            <Suspense fallback={<Loading />}>
              {views.view === 'map' && <MapView bench={bench} ports={ports} design={design} />}
              {views.view === 'file' && <FileView bench={bench} />}
              {views.view === 'translate' && <TranslateView bench={bench} files={ports.files} />}
            </Suspense>
          </Tabs>
        </section>
        <aside className={styles.side} aria-label={t`Beside the draft`}>
          <SidePanels bench={bench} ports={ports} design={design} />
        </aside>
      </main>
      <LiveRegion>{context.hold === 'readOnly' ? t`Open in another tab` : ''}</LiveRegion>
    </div>
  );
}
