import { type Path, isRecord, itemsOf, ownValue, textOf } from '../../scenario/finding.ts';

/** A key that may stand somewhere, with the sentence of help that the language has for it. */
export interface SchemaKey {
  name: string;
  help: string;
}

type Schema = Readonly<Record<string, unknown>>;

/** The schemas that hold for what stands at a path of a scenario file; none where nothing may stand. */
export function schemasAt(root: Schema, path: Path): Schema[] {
  return path.reduce<Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => stepInto(root, schema, step)),
    expanded(root, root),
  );
}

/** The keys that may stand in a map of one of these schemas. */
export function keysOf(root: Schema, schemas: readonly Schema[]): SchemaKey[] {
  const keys = new Map<string, string>();
  for (const schema of schemas) {
    const properties = ownValue(schema, 'properties');
    if (!isRecord(properties)) continue;
    for (const [name, inner] of Object.entries(properties)) {
      if (!keys.has(name)) keys.set(name, helpOf(root, inner));
    }
  }
  return [...keys].map(([name, help]) => ({ name, help }));
}

/** The values that one of these schemas names. */
export function valuesOf(schemas: readonly Schema[]): string[] {
  return schemas.flatMap((schema) => {
    const named = itemsOf(ownValue(schema, 'enum'), []).map(({ item }) => item);
    return [...named, ownValue(schema, 'const')].flatMap((value) =>
      typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
    );
  });
}

function stepInto(root: Schema, schema: Schema, step: string | number): Schema[] {
  if (typeof step === 'number') {
    const items = ownValue(schema, 'items');
    return isRecord(items) ? expanded(root, items) : [];
  }
  const own = ownValue(ownValue(schema, 'properties'), step);
  const inner = isRecord(own) ? own : ownValue(schema, 'additionalProperties');
  return isRecord(inner) ? expanded(root, inner) : [];
}

/** References followed, alternatives side by side. */
function expanded(root: Schema, schema: Schema, depth = 0): Schema[] {
  if (depth > 8) return [];
  const reference = textOf(ownValue(schema, '$ref'));
  if (reference !== undefined) {
    const found = ownValue(ownValue(root, '$defs'), reference.replace('#/$defs/', ''));
    return isRecord(found) ? expanded(root, found, depth + 1) : [];
  }
  const alternatives = ownValue(schema, 'anyOf');
  if (!Array.isArray(alternatives)) return [schema];
  return alternatives.filter(isRecord).flatMap((one) => expanded(root, one, depth + 1));
}

function helpOf(root: Schema, schema: unknown): string {
  const own = textOf(ownValue(schema, 'description'));
  if (own !== undefined || !isRecord(schema)) return own ?? '';
  return (
    expanded(root, schema)
      .map((one) => textOf(ownValue(one, 'description')))
      .find((text) => text !== undefined) ?? ''
  );
}
