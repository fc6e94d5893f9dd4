import { Trans, useLingui } from '@lingui/react/macro';
import { Ruler } from 'lucide';
import type { StudioPorts } from '../../../studio/studio-ports.ts';
import { LinkButton } from '../../../ui/button/link-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { studioHrefs } from '../studio-hrefs.ts';
import { Loading } from '../../shell/loading.tsx';
import { Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { StudioStranded } from '../studio-stranded.tsx';
import { useStudioPorts } from '../use-studio-ports.ts';
import { DraftList } from './draft-list.tsx';
import { HomeFailure } from './home-failure.tsx';
import { NewDraft } from './new-draft.tsx';
import { OpenDraft } from './open-draft.tsx';
import styles from './studio-home.module.css';
import { useDrafts } from './use-drafts.ts';

/** `/studio` */
export function StudioHome() {
  const { t } = useLingui();
  usePageTitle(t`Studio`);
  const ports = useStudioPorts();
  if (ports === null) return <Loading />;
  return ports === 'missing' ? <StudioStranded /> : <Home ports={ports} />;
}

function Home({ ports }: { ports: StudioPorts }) {
  const drafts = useDrafts(ports);
  return (
    <Page>
      <OpenDraft ports={ports} drafts={drafts}>
        <header className={styles.head}>
          <h1>
            <Trans>Studio</Trans>
          </h1>
          <p className={styles.soft}>
            <Trans>
              Write a conversation, see every way through it, and try it before anybody else does.
              You need not know how to program.
            </Trans>
          </p>
        </header>
        {drafts.failure !== null && <HomeFailure failure={drafts.failure} />}
        <NewDraft ports={ports} drafts={drafts} />
        <DraftList drafts={drafts} />
      </OpenDraft>
      <section className={styles.section}>
        <h2>
          <Trans>The yardstick</Trans>
        </h2>
        <p>
          <Trans>
            What a reply shows, and what that is worth, comes from the rubric. It can be your
            organisation’s own.
          </Trans>
        </p>
        <div>
          <LinkButton href={studioHrefs.rubric()} icon={<Icon of={Ruler} />}>
            <Trans>Look at the rubric</Trans>
          </LinkButton>
        </div>
      </section>
    </Page>
  );
}
