import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import styles from './map-keys.module.css';

/** What each key does on the map. */
export function MapKeys({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const keys: [string, string][] = [
    ['→', t`into the replies of a state; from a reply, along its way`],
    ['←', t`back to the state, or to what leads here`],
    ['↑ ↓', t`among the replies, or the states of a column`],
    ['1 … 9', t`from a reply with several ways: along that one`],
    ['Home', t`to where it begins`],
    ['End', t`to the first ending`],
    ['Enter', t`write what is selected`],
    ['c', t`choose where the reply leads; at a state: where a new reply leads`],
    ['n', t`a new state`],
    ['Delete', t`take away what is selected`],
    ['+ − 0', t`nearer, farther, the whole map`],
    [t`Shift and arrows`, t`move the view`],
    ['Escape', t`select nothing`],
    ['?', t`this list`],
  ];
  return (
    <Dialog
      open={open}
      title={<Trans>Keys on the map</Trans>}
      closeLabel={t`Close`}
      onClose={onClose}
    >
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
