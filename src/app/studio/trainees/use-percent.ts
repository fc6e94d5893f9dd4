import { useLingui } from '@lingui/react/macro';

/** A chance in words: 34%, and neither 0% nor 100% for what may or may not be. */
export function usePercent() {
  const { t, i18n } = useLingui();
  return (chance: number): string => {
    if (chance > 0 && chance < 0.005) return t`under 1%`;
    // What is left after many turns, and nothing else.
    if (chance < 1 - 1e-9 && chance > 0.995) return t`over 99%`;
    return i18n.number(chance, { style: 'percent', maximumFractionDigits: 0 });
  };
}
