import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { hrefs } from '../shell/hrefs.ts';
import { Loading } from '../shell/loading.tsx';
import { Page } from '../shell/page.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { JournalSection } from './journal-section.tsx';
import { MyDataSection } from './my-data-section.tsx';
import { NextSection } from './next-section.tsx';
import styles from './progress-screen.module.css';
import { ShownSection } from './shown-section.tsx';
import { TimeSection } from './time-section.tsx';
import { type Progress, useProgress } from './use-progress.ts';
import { WhereSection } from './where-section.tsx';

/** `/progress` */
export function ProgressScreen() {
  const { t } = useLingui();
  usePageTitle(t`Progress`);
  const progress = useProgress();
  if (progress === null) return <Loading />;
  const isNewcomer = progress.lookedBack.length === 0;
  return (
    <Page>
      <div className={styles.progress}>
        <header className={styles.head}>
          <h1>
            <Trans>Progress</Trans>
          </h1>
          <p className={styles.soft}>
            <Trans>
              What you tried, and what came of it. For nobody but you: it stays on this device.
            </Trans>
          </p>
        </header>
        {isNewcomer ? <Newcomer /> : <Sections progress={progress} />}
        <MyDataSection />
      </div>
    </Page>
  );
}

function Newcomer() {
  return (
    <section className={styles.newcomer}>
      <h2>
        <Trans>The first stone is still ahead of you.</Trans>
      </h2>
      <p>
        <Trans>
          After your first conversation, this is where you find how it went, what you showed and
          what you want to try next. It’s okay to fail here; that is what it is for.
        </Trans>
      </p>
      <div>
        <LinkButton href={hrefs.library()} kind="primary" size="l">
          <Trans>Choose a conversation</Trans>
        </LinkButton>
      </div>
    </section>
  );
}

function Sections({ progress }: { progress: Progress }) {
  return (
    <>
      <NextSection progress={progress} />
      <WhereSection progress={progress} />
      <TimeSection progress={progress} />
      <ShownSection progress={progress} />
      <JournalSection progress={progress} />
    </>
  );
}
