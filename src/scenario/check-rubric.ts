import { type Finding, type Path, itemsOf, ownValue } from './finding.ts';
import { didYouMean } from './nearest-name.ts';
import {
  behaviourShape,
  dimensionShape,
  lensShape,
  rubricShape,
  stepShape,
} from './rubric-schema.ts';
import { endingKinds } from './scenario.ts';

/** Ids that are there twice, and names of dimensions and behaviours that are not there. */
export function checkRubric(root: unknown): Finding[] {
  const listAt = (holder: unknown, key: string, path: Path) =>
    itemsOf(ownValue(holder, key), [...path, key]);
  const behaviours = listAt(root, 'behaviours', []);
  const dimensions = listAt(root, 'dimensions', []);
  const lenses = listAt(root, 'lenses', []);
  const steps = lenses.map(({ item, path }) => listAt(item, 'steps', path));
  const dimensionIds = idsOf(dimensions);
  const behaviourIds = idsOf(behaviours);
  return [
    ...[dimensions, behaviours, lenses, ...steps].flatMap(checkDuplicates),
    ...behaviours.flatMap(({ item, path }) =>
      checkKnown(ownValue(item, 'dimension'), [...path, 'dimension'], 'dimension', dimensionIds),
    ),
    ...steps
      .flat()
      .flatMap(({ item, path }) => listAt(item, 'behaviours', path))
      .flatMap(({ item, path }) => checkKnown(item, path, 'behaviour', behaviourIds)),
  ];
}

type Items = readonly { item: unknown; path: Path }[];

function idsOf(items: Items): Set<string> {
  return new Set(items.map(({ item }) => String(ownValue(item, 'id'))));
}

function checkDuplicates(items: Items): Finding[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ item, path }): Finding[] => {
    const id = ownValue(item, 'id');
    if (typeof id !== 'string' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `The id \`${id}\` is there twice.`;
    return [{ code: 'schema', path: [...path, 'id'], message, mend: 'Rename one of them.' }];
  });
}

function checkKnown(
  name: unknown,
  path: Path,
  kind: 'dimension' | 'behaviour',
  ids: ReadonlySet<string>,
): Finding[] {
  if (typeof name !== 'string' || name.trim() === '' || ids.has(name)) return [];
  const message = `There is no ${kind} \`${name}\`.`;
  const mend = () => didYouMean(name, ids, `Add it to \`${kind}s\`.`);
  return [{ code: kind === 'behaviour' ? 'unknown-behaviour' : 'schema', path, message, mend }];
}

/** What may stand at a path of a rubric file. */
export function whereInRubric(path: Path): { kind: string; keys: readonly string[] } {
  const names = path.filter((step) => typeof step === 'string').join('.');
  switch (names) {
    case '':
      return { kind: 'a rubric', keys: Object.keys(rubricShape) };
    case 'dimensions':
      return { kind: 'a dimension', keys: Object.keys(dimensionShape) };
    case 'behaviours':
      return { kind: 'a behaviour', keys: Object.keys(behaviourShape) };
    case 'lenses':
      return { kind: 'a lens', keys: Object.keys(lensShape) };
    case 'lenses.steps':
      return { kind: 'a step', keys: Object.keys(stepShape) };
    default:
      return { kind: '`endings`', keys: endingKinds };
  }
}
