import { roundedPath } from './rounded-path.ts';

/** A path, or the attributes of a moving part. */
export type Shape = string | Readonly<Record<string, string>>;

export function shapeProps(shape: Shape): Readonly<Record<string, string>> {
  return typeof shape === 'string' ? { d: roundedPath(shape) } : shape;
}
