import './words/load-words.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Stranded } from './stranded.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';

/** For an address that leads nowhere. */
export function UnknownRoute() {
  const { t } = useLingui();
  usePageTitle(t`Nothing here`);
  return (
    <Stranded title={<Trans>There is no stone here.</Trans>}>
      <Trans>
        This address leads to no screen. It may have been cut short, or it is from another version
        of Misstep.
      </Trans>
    </Stranded>
  );
}
