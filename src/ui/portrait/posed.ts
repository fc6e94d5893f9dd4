import type { Pose, PosedPart } from './pose.ts';
import { attributeOf } from './pose.ts';

/** What marks an element as a moving part, and its attribute in the first drawing. */
export function posed(pose: Pose, part: PosedPart): Record<string, string> {
  return { 'data-part': part, [attributeOf(part)]: pose[part] };
}
