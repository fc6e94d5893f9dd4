import { Trans, useLingui } from '@lingui/react/macro';
import { csvFromReport } from '../../../room/csv-from-report.ts';
import { groupReport } from '../../../room/group-report.ts';
import { markdownFromReport } from '../../../room/markdown-from-report.ts';
import type { RoomView } from '../../../room/room-view.ts';
import { Button } from '../../../ui/button/button.tsx';
import { usePorts } from '../../ports.tsx';
import styles from './debrief-console.module.css';

/** What the group takes out of the room: a printed page, a table, a text. */
export function DebriefExports({ view }: { view: RoomView }) {
  const { t, i18n } = useLingui();
  const { downloadText, now } = usePorts();
  const report = groupReport(view, i18n.date(new Date(now()), { dateStyle: 'long' }));
  if (report === null) return null;
  const name = `${view.about.id}-group`;
  return (
    <section className={styles.exports} data-print="never">
      <h3>
        <Trans>Take it along</Trans>
      </h3>
      <p className={styles.soft}>
        {view.part.namesKept
          ? t`Names are in it: the room was told.`
          : t`No name is in it. When the room is closed, this is all that is left.`}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
        <Button onClick={() => downloadText(`${name}.csv`, csvFromReport(report))}>
          <Trans>Save as CSV</Trans>
        </Button>
        <Button onClick={() => downloadText(`${name}.md`, markdownFromReport(report))}>
          <Trans>Save as Markdown</Trans>
        </Button>
      </div>
    </section>
  );
}
