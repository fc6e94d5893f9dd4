import { useLingui } from '@lingui/react/macro';
import { StonesLoading } from '../../ui/stones/stones-loading.tsx';

/** While a screen is on its way. */
export function Loading() {
  const { t } = useLingui();
  return <StonesLoading label={t`One moment…`} />;
}
