import type { StateModel } from '../scenario/model.ts';

/** Keys from the root of the file to a state, and on from there. */
export function pathOfState(
  state: Pick<StateModel, 'path'>,
  ...inner: (string | number)[]
): (string | number)[] {
  return [...state.path.split('.').flatMap((key) => ['states', key]), ...inner];
}
