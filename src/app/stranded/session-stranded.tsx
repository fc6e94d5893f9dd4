import './words/load-words.ts';
import { Trans } from '@lingui/react/macro';
import { StorageStranded } from './storage-stranded.tsx';
import { Stranded } from './stranded.tsx';

export interface SessionStrandedProps {
  why: 'scenario-missing' | 'scenario-broken' | 'attempt-missing' | 'storage-failed';
  /** The browser's own words, where it gave any. */
  detail?: string;
}

/** A conversation that can't be shown: what happened, and what one can do. */
export function SessionStranded({ why, detail }: SessionStrandedProps) {
  switch (why) {
    case 'scenario-missing':
      return (
        <Stranded title={<Trans>The scenario of this conversation is not here any more.</Trans>}>
          <Trans>
            What you said is kept. Open the scenario’s file again from the library, and you can go
            on where you were.
          </Trans>
        </Stranded>
      );
    case 'scenario-broken':
      return (
        <Stranded title={<Trans>The scenario could not be read just now.</Trans>}>
          <Trans>Your place is kept. Go back and open the conversation again.</Trans> ({detail})
        </Stranded>
      );
    case 'attempt-missing':
      return (
        <Stranded title={<Trans>There is no such conversation on this device.</Trans>}>
          <Trans>
            Conversations stay in the browser they were begun in. This one may be in another
            browser, or its data was cleared.
          </Trans>
        </Stranded>
      );
    case 'storage-failed':
      return <StorageStranded />;
  }
}
