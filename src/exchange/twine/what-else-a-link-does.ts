import type { Assignment, PassageNode } from './passage-node.ts';

interface LinkBody {
  assignments: Assignment[];
  /** Where it leads: as it says itself, or by a `goto` inside it. */
  target: string | undefined;
  /** What a reply has no room for, as lost. */
  rest: PassageNode[];
}

/** Takes apart what a link does when it is clicked. */
export function whatElseALinkDoes(
  body: readonly PassageNode[],
  ownTarget: string | undefined,
): LinkBody {
  const found: LinkBody = { assignments: [], target: ownTarget, rest: [] };
  for (const node of body) {
    if (node.kind === 'set') {
      for (const one of node.assignments) found.assignments.push(one);
    } else if (node.kind === 'goto' && found.target === undefined) found.target = node.target;
    else for (const one of lost(node)) found.rest.push(one);
  }
  return found;
}

function lost(node: PassageNode): PassageNode[] {
  const { at } = node;
  const tell = (what: string): PassageNode => ({ kind: 'lost', what, why, at });
  switch (node.kind) {
    case 'lost':
      return [node];
    case 'text':
      return node.text.trim() === '' ? [] : [tell(node.text)];
    case 'set':
      return node.assignments.map(({ raw }) => tell(raw));
    case 'if':
      return node.branches.flatMap(({ raw, body }) => [tell(raw), ...body.flatMap(lost)]);
    case 'unsure':
      return node.body.flatMap(lost);
    case 'link': {
      const { raw, target, assignments } = node;
      const isNamed = target === null || raw.includes(target);
      return [
        tell(isNamed ? raw : `${raw} → ${target}`),
        ...assignments.map((assignment) => tell(assignment.raw)),
      ];
    }
    case 'goto':
    case 'include':
      return [tell(node.raw)];
  }
}

const why =
  'A reply can only lead on and change meters and facts: put this into the passage it leads to.';
