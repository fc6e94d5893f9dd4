import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { StoreFailure } from '../../practice/attempt-store.ts';
import type { ImportRefusal, ImportReport } from '../../practice/keeping.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import type { DataNews } from './my-data-section.tsx';

const refusals: Record<ImportRefusal, MessageDescriptor> = {
  'too-big': msg`It is larger than 10 MB, and no export of Misstep is.`,
  'too-deep': msg`It is nested deeper than any export of Misstep.`,
  'not-json': msg`It is not JSON. An export of Misstep is a file that ends in “.json”.`,
  'not-an-export': msg`It is not an export of Misstep, or it is damaged.`,
  newer: msg`A newer version of Misstep wrote it. Load this page again to get the newer version.`,
  'unsafe-name': msg`It holds a name that no export of Misstep holds, and that is not safe to read.`,
};

const failures: Record<StoreFailure['kind'], MessageDescriptor> = {
  forbidden: msg`This browser does not let the page keep anything.`,
  full: msg`There is no room left on this device.`,
  broken: msg`The browser’s storage does not answer just now.`,
};

/** Says what became of the last thing that was done with the data. */
export function DataReport({ news }: { news: DataNews }) {
  const { t, i18n } = useLingui();
  switch (news.kind) {
    case 'nothing':
      return null;
    case 'exported':
      return <Notice title={t`“${news.fileName}” holds everything that is kept here.`} />;
    case 'deleted':
      return (
        <Notice title={<Trans>Everything is deleted.</Trans>}>
          <p>
            <Trans>This is the first day again.</Trans>
          </p>
        </Notice>
      );
    case 'not-stored':
      return (
        <Notice tone="attention" title={<Trans>Nothing was changed.</Trans>}>
          <p>{i18n._(failures[news.failure.kind])}</p>
        </Notice>
      );
    case 'imported':
      switch (news.imported.kind) {
        case 'done':
          return <WhatCameIn fileName={news.fileName} report={news.imported.report} />;
        case 'failed':
          return (
            <Notice tone="attention" title={t`Nothing came in from “${news.fileName}”.`}>
              <p>{i18n._(failures[news.imported.failure.kind])}</p>
            </Notice>
          );
        case 'refused':
          return (
            <Notice tone="attention" title={t`“${news.fileName}” can’t be brought in.`}>
              <p>{i18n._(refusals[news.imported.why])}</p>
              <p>
                <Trans>Nothing was changed.</Trans>
              </p>
            </Notice>
          );
      }
  }
}

/** Of so many records that can't be read, the list names this many. */
const longestList = 20;

function WhatCameIn({ fileName, report }: { fileName: string; report: ImportReport }) {
  const { t } = useLingui();
  const { attempts, openedScenarios, settings, notUnderstood } = report;
  const came = [
    plural(attempts.came, { one: '# attempt', other: '# attempts' }),
    plural(openedScenarios.came, { one: '# file', other: '# files' }),
  ].join(', ');
  const here = attempts.here + openedScenarios.here;
  const more = notUnderstood.length - longestList;
  return (
    <Notice title={t`Came in from “${fileName}”: ${came}.`}>
      {here > 0 && (
        <p>
          {plural(here, {
            one: '# was here already, and stays as it is.',
            other: '# were here already, and stay as they are.',
          })}
        </p>
      )}
      {settings && (
        <p>
          <Trans>The settings came along.</Trans>
        </p>
      )}
      {notUnderstood.length > 0 && (
        <>
          <p>
            {plural(notUnderstood.length, {
              one: '# could not be read:',
              other: '# could not be read:',
            })}
          </p>
          <ul>
            {notUnderstood.slice(0, longestList).map(({ key, reason, kept }, index) => (
              <li key={index}>
                {key}: {reason}{' '}
                {kept ? <Trans>It is kept as it is.</Trans> : <Trans>It was left out.</Trans>}
              </li>
            ))}
            {more > 0 && <li>{t`and ${more} more`}</li>}
          </ul>
        </>
      )}
    </Notice>
  );
}
