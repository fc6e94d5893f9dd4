import '../words/load-words.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../shell/page.tsx';
import { Loading } from '../../shell/loading.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { refusalWords } from '../parts/refusal-words.ts';
import { useRoomLink } from '../parts/use-room-link.ts';
import { RoomNotLoaded } from '../parts/room-not-loaded.tsx';
import { WayIn } from '../parts/way-in.tsx';
import { ProjectorPart } from './projector-part.tsx';
import styles from './projector-screen.module.css';
import { useFitted } from './use-fitted.ts';

/** `/room/:code/projector`: what everybody may see, large. It needs no key and sends nothing. */
export function ProjectorScreen({ code }: { code: string }) {
  const { t } = useLingui();
  usePageTitle(t`Projector, room ${code}`);
  const part = useFitted();
  const { state, isBroken } = useRoomLink(code, null);
  const { view, status, refusal, joinAddress, clockAhead } = state;
  const phase = view?.part.phase;
  if (status === 'refused' && refusal !== null && phase !== 'closed') {
    return (
      <Page width="reading">
        <h1>
          <Trans>There is nothing to show.</Trans>
        </h1>
        <p>{t(refusalWords[refusal])}</p>
      </Page>
    );
  }
  if (isBroken) return <RoomNotLoaded />;
  if (view === null) return <Loading />;
  const isLarge = phase === 'lobby';
  return (
    <main id="main" tabIndex={-1} className={styles.projector} data-phase={phase}>
      {view.part.frozen && (
        <p className={styles.frozen} role="status">
          <Trans>Time stands still.</Trans>
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too */}
      <section ref={part} className={styles.part} aria-label={t`The wall`} tabIndex={0}>
        <ProjectorPart view={view} code={code} joinAddress={joinAddress} clockAhead={clockAhead} />
      </section>
      {phase !== 'closed' && (!isLarge || status === 'away') && (
        <footer className={styles.foot}>
          {!isLarge && (
            <>
              <span className={styles.title} lang={view.about.locale}>
                {view.about.title}
              </span>
              <span>
                <Plural value={view.people.here} _0="nobody here" one="# here" other="# here" />
              </span>
            </>
          )}
          {status === 'away' && (
            <span>
              <Trans>The connection is being sought.</Trans>
            </span>
          )}
          {!isLarge && !view.part.locked && (
            <div className={styles.corner}>
              <WayIn code={code} joinAddress={joinAddress} beside />
            </div>
          )}
        </footer>
      )}
    </main>
  );
}
