import type { Problem } from '../scenario/problem.ts';

/** A module has no lines to point at: the sentence says where, if it does not do so already. */
export function nameThePlace<Kind extends Problem>(problem: Kind): Kind {
  const { path, state, reply, message } = problem;
  const where = state === undefined ? path.join('.') : [state, reply].filter(Boolean).join('/');
  if (where === '' || message.includes(`\`${state ?? where}\``)) return problem;
  return { ...problem, message: `At \`${where}\`: ${message}` };
}
