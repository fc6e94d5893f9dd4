import type { Rubric } from '../scenario/rubric.ts';
import type { Evidence } from './debrief.ts';

/**
 * The behaviours a reply shows, as the rubric words them. One that this rubric doesn't know
 * (it was swapped under an old play) gives no evidence and no points.
 */
export function evidenceFromShows(rubric: Rubric, shows: readonly string[]): Evidence[] {
  return shows.flatMap((id) => {
    const behaviour = rubric.behaviours.find((one) => one.id === id);
    const dimension = rubric.dimensions.find((one) => one.id === behaviour?.dimension);
    if (behaviour === undefined || dimension === undefined) return [];
    return [
      {
        behaviour: id,
        label: behaviour.label,
        axis: dimension.axis,
        dimension: dimension.id,
        dimensionLabel: dimension.label,
        points: behaviour.points,
        explain: behaviour.explain,
        breaksIntegrity: behaviour['breaks-integrity'] === true,
      },
    ];
  });
}
