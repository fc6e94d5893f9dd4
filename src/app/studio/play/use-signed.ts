import { useLingui } from '@lingui/react';

/** Numbers as changes: `+2`, `−1`, `0`. */
export function useSigned(): (change: number) => string {
  const { i18n } = useLingui();
  return (change) => i18n.number(change, { signDisplay: 'exceptZero' }).replace('-', '−');
}
