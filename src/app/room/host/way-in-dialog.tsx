import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { usePorts } from '../../ports.tsx';
import { WayIn } from '../parts/way-in.tsx';
import styles from './way-in-dialog.module.css';

export interface WayInDialogProps {
  open: boolean;
  onClose: () => void;
  code: string;
  hostKey: string;
  joinAddress: string;
  title: string;
}

/** How phones come in, and how the host comes back from another machine. */
export function WayInDialog({
  open,
  onClose,
  code,
  hostKey,
  joinAddress,
  title,
}: WayInDialogProps) {
  const { t } = useLingui();
  const { downloadText } = usePorts();
  const [copied, setCopied] = useState(false);
  return (
    <Dialog open={open} title={<Trans>Coming in</Trans>} closeLabel={t`Close`} onClose={onClose}>
      <div className={styles.way}>
        <WayIn code={code} joinAddress={joinAddress} />
      </div>
      <h3>
        <Trans>Your key, to return from another machine</Trans>
      </h3>
      <p>
        <Trans>
          Whoever has it can run this room. This browser keeps it; take a copy if this machine might
          not come back.
        </Trans>
      </p>
      <code className={styles.key}>{hostKey}</code>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            // Where the page is not served securely there is no clipboard; the key can be marked by hand.
            void navigator.clipboard?.writeText(hostKey).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
          <Trans>Copy the key</Trans>
        </Button>
        <Button
          onClick={() =>
            downloadText(
              `misstep-room-${code}.txt`,
              `${title}\n${t`Room code`}: ${code}\n${t`Host key`}: ${hostKey}\n`,
            )
          }
        >
          <Trans>Save code and key as a file</Trans>
        </Button>
        <span role="status">{copied && <Trans>Copied.</Trans>}</span>
      </div>
    </Dialog>
  );
}
