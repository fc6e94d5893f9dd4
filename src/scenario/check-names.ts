import { type Finding, entriesOf, isRecord, itemsOf, ownValue } from './finding.ts';
import { isName, refusedNames } from './name.ts';
import { type Path } from './finding.ts';

/** Names that no key may have, wherever it stands. */
export function checkRefusedNames(root: unknown): Finding[] {
  const findings: Finding[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => walk(item, [...path, index]));
    }
    for (const [key, inner] of entriesOf(value)) {
      if (refusedNames.has(key)) {
        const message = `\`${key}\` is no name that can be used here.`;
        findings.push({
          code: 'schema',
          path: [...path, key],
          part: 'key',
          message,
          mend: 'Rename it.',
        });
      }
      walk(inner, [...path, key]);
    }
  };
  walk(root, []);
  return findings;
}

/** Meters and facts: their numbers fit, no name is there twice. */
export function checkMetersAndFacts(root: unknown): Finding[] {
  const findings: Finding[] = [];
  const schema = (path: Path, message: string, mend: string): void => {
    findings.push({ code: 'schema', path, message, mend });
  };
  for (const [name, meter] of entriesOf(ownValue(root, 'meters'))) {
    if (!isRecord(meter)) continue;
    const path = ['meters', name];
    const { start, max = 10 } = meter;
    if (start === undefined && name !== 'trust') {
      schema([...path, 'start'], `\`start\` is missing in \`${name}\`.`, 'Add `start: 5`.');
    }
    if (name === 'trust' && max !== 10) {
      const message = '`trust` always goes from 0 to 10.';
      schema([...path, 'max'], message, 'Remove `max`.');
    } else if (typeof start === 'number' && typeof max === 'number' && start > max && max <= 10) {
      const message = `\`${name}\` starts at ${start}, above its \`max\` of ${max}.`;
      schema([...path, 'start'], message, `Start it at ${max} or below.`);
    }
  }
  const meters = new Set(['trust', ...entriesOf(ownValue(root, 'meters')).map(([name]) => name)]);
  const facts = new Set<unknown>();
  for (const { item, path } of itemsOf(ownValue(root, 'facts'), ['facts'])) {
    if (typeof item !== 'string' || !isName(item)) continue;
    if (facts.has(item)) schema(path, `The fact \`${item}\` is there twice.`, 'Remove one.');
    if (meters.has(item)) {
      schema(path, `\`${item}\` is a meter as well as a fact.`, 'Rename one of them.');
    }
    facts.add(item);
  }
  return findings;
}
