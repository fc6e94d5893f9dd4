import { useLingui } from '@lingui/react/macro';
import type { Comparison, Guard } from '../../scenario/model.ts';
import type { BookNames } from './book-names.ts';

const opposites: Record<Comparison, Comparison> = {
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '==': '!=',
  '!=': '==',
};

/** Says when a guard holds, for somebody with a pencil: "trust is 6 or more and “knows April” is ticked". */
export function useGuardWords(names: BookNames): (guard: Guard) => string {
  const { t, i18n } = useLingui();

  function meterWords(index: number, comparison: Comparison, value: number): string {
    const meter = names.meters[index] ?? '';
    const [above, below] = [value + 1, value - 1];
    switch (comparison) {
      case '>=':
        return t`${meter} is ${value} or more`;
      case '>':
        return t`${meter} is ${above} or more`;
      case '<=':
        return t`${meter} is ${value} or less`;
      case '<':
        return t`${meter} is ${below} or less`;
      case '==':
        return t`${meter} is ${value}`;
      case '!=':
        return t`${meter} is not ${value}`;
    }
  }

  function joined(type: 'conjunction' | 'disjunction', of: readonly Guard[], denied: boolean) {
    const parts = of.map((part) => {
      const words = said(part, denied);
      return (part.kind === 'all' || part.kind === 'any') && part.of.length > 1
        ? `(${words})`
        : words;
    });
    return new Intl.ListFormat(i18n.locale, { type }).format(parts);
  }

  function said(guard: Guard, denied: boolean): string {
    switch (guard.kind) {
      case 'meter': {
        const { meter, comparison, value } = guard;
        return meterWords(meter, denied ? opposites[comparison] : comparison, value);
      }
      case 'fact': {
        const fact = names.facts[guard.fact] ?? '';
        return denied ? t`“${fact}” is not ticked` : t`“${fact}” is ticked`;
      }
      case 'not':
        return said(guard.of, !denied);
      case 'all':
        return joined(denied ? 'disjunction' : 'conjunction', guard.of, denied);
      case 'any':
        return joined(denied ? 'conjunction' : 'disjunction', guard.of, denied);
    }
  }

  return (guard) => said(guard, false);
}
