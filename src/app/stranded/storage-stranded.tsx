import './words/load-words.ts';
import { Trans } from '@lingui/react/macro';
import { Stranded } from './stranded.tsx';

/** The browser's storage does not answer, and the screen shows something that is kept there. */
export function StorageStranded() {
  return (
    <Stranded title={<Trans>What is kept on this device can’t be read just now.</Trans>}>
      <Trans>Close other tabs of Misstep and load the page again. Nothing was changed.</Trans>
    </Stranded>
  );
}
