import { type Path, isRecord } from './finding.ts';
import type { Translation } from './parse-translation.ts';
import type { Scenario } from './scenario.ts';

/**
 * The scenario with its texts in another language. Nothing but texts and `locale` differs; whatever
 * name and pronouns they have in it, the customer keeps the face of the original.
 */
export function applyTranslation(scenario: Scenario, translation: Translation): Scenario {
  const translated = { ...structuredClone(scenario), locale: translation.locale };
  for (const { path, text } of translation.texts) replaceText(translated, path, text);
  const { name, pronouns, face } = scenario.customer;
  if (pronouns !== undefined) translated.customer.pronouns = pronouns;
  if (translated.customer.name !== name) translated.customer.face = face ?? name;
  return translated;
}

function replaceText(node: unknown, [step, ...rest]: Path, text: string): void {
  if (step === undefined) return;
  const isLast = rest.length === 0;
  if (Array.isArray(node) && typeof step === 'number') {
    if (isLast) node[step] = text;
    else replaceText(node[step], rest, text);
  } else if (isRecord(node)) {
    if (isLast) node[step] = text;
    else replaceText(node[step], rest, text);
  }
}
