import type { CustomerObject } from '../scenario/scenario.ts';

export interface CustomerLook {
  seed: string;
  presentation: 'feminine' | 'masculine' | 'any';
}

/** The same customer looks the same everywhere: library, practice, debrief. */
export function customerLook(
  customer: Pick<CustomerObject, 'name' | 'pronouns' | 'face'>,
): CustomerLook {
  const pronouns = customer.pronouns?.toLowerCase() ?? '';
  const presentation = /\bshe\b/.test(pronouns)
    ? 'feminine'
    : /\bhe\b/.test(pronouns)
      ? 'masculine'
      : 'any';
  return { seed: customer.face ?? customer.name, presentation };
}

/** "Dana" of "Dana Whitfield"; titles stay with the name: "Mrs Okafor". */
export function shortName(name: string): string {
  const [first = name, second] = name.trim().split(/\s+/);
  return second !== undefined && /^(?:mr|mrs|ms|mx|dr|prof)\.?$/i.test(first)
    ? `${first} ${second}`
    : first;
}
