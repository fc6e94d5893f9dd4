import { parseRubric } from '../../scenario/parse-rubric.ts';
import { rewriteYaml } from '../../scenario/rewrite-yaml.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import type { ReadRubric, WrittenRubric } from './rubric-studio.ts';

/** Reads a rubric file from anyone. Loads the YAML reader: for workers. */
export function readRubric(source: string): ReadRubric {
  return parseRubric(source, 'rubric.yaml');
}

/** Writes a rubric back into the file it came from. Loads the YAML reader: for workers. */
export function writeRubric(source: string, rubric: Rubric): WrittenRubric {
  const written = rewriteYaml(source, rubric);
  return { source: written, problems: readRubric(written).problems };
}
