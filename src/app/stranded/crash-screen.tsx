import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { usePorts } from '../ports.tsx';
import { Stranded } from './stranded.tsx';
import { useAttempts } from '../shell/stores.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';

/** The attempt that the address names, else the latest there is. */
function attemptInAddress(): string | null {
  const parts = location.hash.split('?')[0]?.split('/') ?? [];
  const id = parts[1] === 'practise' ? parts[3] : parts[1] === 'debrief' ? parts[2] : undefined;
  return id === undefined ? null : decodeURIComponent(id);
}

/** A mistake of ours: says so, gives the conversation as a file, leads back. */
export function CrashScreen({ error }: { error: Error }) {
  const { t } = useLingui();
  usePageTitle(t`A mistake of ours`);
  const { attempts: store, downloadText } = usePorts();
  const latest = useAttempts((state) => state.attempts?.[0] ?? null);
  const [nothing, setNothing] = useState(false);

  async function download() {
    const id = attemptInAddress();
    const found = id === null ? null : await store.findAttempt(id);
    const attempt = found?.ok === true ? (found.value ?? latest) : latest;
    if (attempt === null) {
      setNothing(true);
      return;
    }
    const { message, stack } = error;
    const report = { error: { message, stack }, attempt };
    downloadText(`misstep-${attempt.id}.json`, JSON.stringify(report, null, 2));
  }

  return (
    <Stranded
      title={<Trans>This screen broke. That is our mistake, not yours.</Trans>}
      actions={
        <>
          <Button kind="primary" onClick={() => location.reload()}>
            <Trans>Load the page again</Trans>
          </Button>
          <Button onClick={() => void download()}>
            <Trans>Download the conversation</Trans>
          </Button>
        </>
      }
    >
      <Trans>
        Every turn up to here is kept on this device. Load the page again to go on where you were.
        If it breaks again, the downloaded file tells whoever mends it all they need.
      </Trans>{' '}
      {nothing && <Trans>There is no conversation to download yet.</Trans>}
    </Stranded>
  );
}
