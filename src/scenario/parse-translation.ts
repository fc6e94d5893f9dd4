import { checkRefusedNames } from './check-names.ts';
import { cut, describeValue } from './describe-value.ts';
import { type Finding, type Path, isRecord, ownValue, valueAt } from './finding.ts';
import { didYouMean } from './nearest-name.ts';
import { parseYaml } from './parse-yaml.ts';
import { placesInYaml } from './place-of-path.ts';
import type { Problem, ReadingCode } from './problem.ts';
import { problemsFromFindings } from './problems-from-findings.ts';
import type { Scenario } from './scenario.ts';
import { type TranslatableText, translatableTexts } from './translatable-texts.ts';

/** The texts of a sidecar file, each with the path of the text it replaces. */
export interface Translation {
  locale: string;
  texts: readonly { path: Path; text: string }[];
}

/** Reads `<id>.<locale>.yaml`, the texts of a scenario in another language. Never throws. */
export function parseTranslation(
  source: string,
  options: { fileName: string; scenario: Scenario },
): { translation: Translation | null; problems: Problem<ReadingCode>[] } {
  const { scenario, fileName } = options;
  const yaml = parseYaml(source);
  if (!yaml.ok) return { translation: null, problems: yaml.problems };
  const { value } = yaml;
  const slots = translatableTexts(scenario);
  const findings = [
    ...checkRefusedNames(value),
    ...checkLocale(value, scenario.id, fileName),
    ...checkAgainst(value, slots),
    ...slots.filter(({ sidecar, wanted }) => wanted && isMissing(value, sidecar)).map(missing),
  ];
  const placeOf = placesInYaml(yaml.document, source);
  const problems = problemsFromFindings(findings, placeOf, whereInSidecar);
  const locale = ownValue(value, 'locale');
  if (typeof locale !== 'string' || problems.some(({ severity }) => severity === 'error')) {
    return { translation: null, problems };
  }
  const texts = slots.flatMap(({ path, sidecar }) => {
    const text = valueAt(value, sidecar);
    return typeof text === 'string' ? [{ path, text }] : [];
  });
  return { translation: { locale, texts }, problems };
}

/** Not there; or an empty item of a list, which keeps the place for those after it. */
function isMissing(root: unknown, path: Path): boolean {
  const value = valueAt(root, path);
  return value === undefined || (value === null && typeof path.at(-1) === 'number');
}

function missing({ sidecar, text }: TranslatableText): Finding {
  const message = `\`${sidecar.join('.')}\` is not translated; "${cut(text)}" is shown instead.`;
  return { code: 'untranslated', severity: 'warning', path: sidecar, message, mend: 'Add it.' };
}

function checkLocale(value: unknown, id: string, fileName: string): Finding[] {
  const locale = ownValue(value, 'locale');
  const schema = (path: Path, message: string, mend: string): Finding[] => [
    { code: 'schema', path, message, mend },
  ];
  if (!isRecord(value)) return schema([], 'The file must be a map.', 'Begin it with `locale: …`.');
  if (typeof locale !== 'string' || !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/.test(locale)) {
    const message = `\`locale\` must be a language tag; found ${describeValue(locale)}.`;
    return schema(['locale'], message, 'Write it like `de` or `pt-BR`.');
  }
  const expected = `${id}.${locale}.yaml`;
  if (fileName.replace(/^.*[\\/]/, '') === expected) return [];
  const message = `A translation of \`${id}\` to \`${locale}\` is named \`${expected}\`.`;
  const mend = 'Rename the file, or correct `locale`.';
  return [{ code: 'id-mismatch', path: ['locale'], message, mend }];
}

/** Texts for something that is not in the scenario, and what is no text where one belongs. */
function checkAgainst(value: unknown, slots: readonly TranslatableText[]): Finding[] {
  const keys = new Map<string, Set<string>>();
  const leaves = new Set<string>();
  for (const { sidecar } of slots) {
    leaves.add(JSON.stringify(sidecar));
    sidecar.forEach((step, index) => {
      const holder = JSON.stringify(sidecar.slice(0, index));
      const inner = keys.get(holder) ?? new Set();
      keys.set(holder, inner.add(String(step)));
    });
  }
  const findings: Finding[] = [];
  const walk = (node: unknown, path: Path): void => {
    const at = JSON.stringify(path);
    if (leaves.has(at)) {
      if (typeof node === 'string' && node.trim() !== '') return;
      if (node === null && isMissing(value, path)) return;
      const message = `\`${path.join('.')}\` must be a text; found ${describeValue(node)}.`;
      findings.push({ code: 'schema', path, message, mend: 'Write its translation here.' });
      return;
    }
    const known = keys.get(at);
    if (!known || (path.length === 1 && path[0] === 'locale')) return;
    if (typeof node !== 'object' || node === null) {
      const message = `\`${path.join('.')}\` must hold ${[...known].slice(0, 4).join(', ')}; found ${describeValue(node)}.`;
      findings.push({ code: 'schema', path, message, mend: 'Write it like the original.' });
      return;
    }
    for (const [key, inner] of Object.entries(node)) {
      const step = Array.isArray(node) ? Number(key) : key;
      if (known.has(key) || (path.length === 0 && key === 'locale')) walk(inner, [...path, step]);
      else {
        const innerPath = [...path, step];
        const message = `\`${cut(innerPath.join('.'))}\` has no text in the original.`;
        const mend = () => didYouMean(key, known, 'Remove it.');
        findings.push({ code: 'schema', path: innerPath, part: 'key', message, mend });
      }
    }
  };
  walk(value, []);
  return findings;
}

function whereInSidecar(path: Path): { state?: string; reply?: string } {
  const [root, state, on, reply] = path;
  if (root !== 'states' || typeof state !== 'string') return {};
  return on === 'on' && typeof reply === 'string' ? { state, reply } : { state };
}
