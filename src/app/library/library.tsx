import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { LiveRegion } from '../../ui/text/live-region.tsx';
import { goTo, useHashQuery } from '../shell/hash-location.ts';
import { hrefs } from '../shell/hrefs.ts';
import { Page } from '../shell/page.tsx';
import { useAttempts, useOpened } from '../shell/stores.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { unexplored } from './exploration.ts';
import {
  everything,
  filterScenarios,
  isNarrowed,
  type LibraryFilter,
  parseFilter,
  queryFromFilter,
} from './library-filter.ts';
import { LibraryFilters } from './library-filters.tsx';
import { LibraryHero } from './library-hero.tsx';
import styles from './library.module.css';
import { OpenFile } from './open-file.tsx';
import { ScenarioCard } from './scenario-card.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { useExplorations } from './use-explorations.ts';

/** The first screen: what there is to practise, what is left to find, what to dare next. */
export function Library() {
  const { t } = useLingui();
  usePageTitle(t`Practise`);
  const reload = useAttempts((state) => state.reload);
  const remove = useOpened((state) => state.remove);
  useEffect(() => void reload(), [reload]);

  const entries = useCatalogue();
  const explorations = useExplorations(entries);
  const filter = parseFilter(useHashQuery());
  const shown = filterScenarios(entries, filter);
  const count = shown.length;
  const narrow = (next: LibraryFilter) =>
    goTo(hrefs.library(queryFromFilter(next)), { replace: true });

  return (
    <Page>
      <div className={styles.library}>
        <LibraryHero entries={entries} explorations={explorations} />
        <OpenFile>
          <div className={styles.head}>
            <h2>
              <Trans>Conversations to practise</Trans>
            </h2>
            <LibraryFilters entries={entries} filter={filter} onChange={narrow} />
          </div>
          <LiveRegion>{isNarrowed(filter) ? t`Conversations shown: ${count}` : ''}</LiveRegion>
          {count === 0 ? (
            <div className={styles.nothing}>
              <p>
                <Trans>Nothing here fits all of that.</Trans>
              </p>
              <Button onClick={() => narrow(everything)}>
                <Trans>Show every conversation</Trans>
              </Button>
            </div>
          ) : (
            <div className={styles.list}>
              <ul role="list" className={styles.cards}>
                {shown.map((entry) => (
                  <ScenarioCard
                    key={entry.summary.id}
                    entry={entry}
                    exploration={explorations?.get(entry.summary.id) ?? unexplored}
                    onRemove={() => void remove(entry.summary.id)}
                  />
                ))}
              </ul>
            </div>
          )}
        </OpenFile>
      </div>
    </Page>
  );
}
