import type { ScenarioModel } from '../scenario/model.ts';
import type { ConfigurationTable } from './configuration-table.ts';
import { type Field, type Packing, readField } from './packing.ts';

/** The meters, facts and `once` replies that take more than one value, the most values first. */
export function multiplyingNames(
  model: ScenarioModel,
  packing: Packing,
  table: ConfigurationTable,
): string[] {
  const countValues = (field: Field): number => {
    const seen = new Set<number>();
    for (let number = 0; number < table.size && seen.size <= field.mask; number++) {
      seen.add(readField(table.rows, number * packing.words, field));
    }
    return seen.size;
  };
  const names = [...model.meters.map(({ name }) => name), ...model.facts, ...model.onceReplies];
  return [...packing.meters, ...packing.facts, ...packing.once]
    .map((field, index) => ({ name: names[index] ?? '', values: countValues(field) }))
    .filter(({ values }) => values > 1)
    .sort((left, right) => right.values - left.values)
    .map(({ name }) => name);
}
