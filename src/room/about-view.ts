import type { RoomCast } from './cast.ts';
import type { AboutView } from './room-view.ts';

/** What a room needs to know of its scenario. */
export function aboutView({ compiled, rubric }: RoomCast): AboutView {
  const { scenario } = compiled.model;
  const { id, title, summary, channel, level, customer, you, brief, goal } = scenario;
  return {
    id,
    title,
    summary,
    channel,
    level,
    locale: scenario.locale ?? 'en',
    customer,
    you,
    brief,
    goal,
    observe: scenario.observe ?? [],
    discuss: scenario.discuss ?? [],
    dimensions: rubric.dimensions.map(({ id, label, axis }) => ({ id, label, axis })),
  };
}
