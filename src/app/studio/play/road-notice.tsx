import { Trans, useLingui } from '@lingui/react/macro';
import type { RoadChange } from '../../../studio/play/road-change.ts';
import { Notice } from '../../../ui/notice/notice.tsx';

/** What an edit did to the play that was under way. */
export function RoadNotice({ change }: { change: RoadChange }) {
  const { t } = useLingui();
  if (change.what === 'turned') {
    const { turn, leadsTo } = change;
    return (
      <Notice
        title={
          turn === 0
            ? t`Your edit changed where this play begins: in ${leadsTo}.`
            : t`Your edit changed the road at turn ${turn}: it leads to ${leadsTo} now.`
        }
      />
    );
  }
  const { turn, event } = change;
  const reply = event.type === 'reply' ? event.reply : '';
  return (
    <Notice title={t`Your edit changed the road at turn ${turn}.`}>
      <p>
        {event.type === 'reply'
          ? t`The reply ${reply} is not offered there now.`
          : t`There is no silence to keep there now.`}{' '}
        <Trans>The play goes on from there.</Trans>
      </p>
    </Notice>
  );
}
