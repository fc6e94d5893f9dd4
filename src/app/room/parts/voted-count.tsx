import { Trans, useLingui } from '@lingui/react/macro';

/** How far a vote is, in numbers only. */
export function VotedCount({ voted, voters }: { voted: number; voters: number }) {
  const { t } = useLingui();
  if (voters === 0) return <Trans>Nobody takes part in this vote yet</Trans>;
  return t`${voted} of ${voters} voted`;
}
