import type { Pose } from './pose.ts';
import { attributeOf, isPosedPart } from './pose.ts';

/** Writes poses into a drawing that shows `first`: only those attributes that change. */
export function poseWriter(drawing: Element, first: Pose): (pose: Pose) => void {
  const parts = [...drawing.querySelectorAll('[data-part]')].flatMap((element) => {
    const part = element.getAttribute('data-part') ?? '';
    return isPosedPart(part, first) ? [{ element, part }] : [];
  });
  let written = first;
  return (pose) => {
    for (const { element, part } of parts) {
      if (pose[part] !== written[part]) element.setAttribute(attributeOf(part), pose[part]);
    }
    written = pose;
  };
}
