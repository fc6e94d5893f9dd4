import { roomLimits } from '../limits.ts';
import { findPerson, withPerson } from '../people.ts';
import type { RulesFor } from './rule.ts';
import { nothingAgainst } from './rule.ts';

export const peopleRules: RulesFor<
  | 'name.changed'
  | 'role.chosen'
  | 'role.assigned'
  | 'person.removed'
  | 'locked.set'
  | 'frozen.set'
  | 'choosing-roles.set'
  | 'names-kept.set'
> = {
  'name.changed': {
    by: 'person',
    refuse: (_scene, { name }) => (name.length > roomLimits.name ? 'too-long' : null),
    apply: ({ room }, { name }, who) => withPerson(room, who, { name }),
  },
  'role.chosen': {
    by: 'person',
    refuse: ({ room }, { role }) =>
      // The seat is handed on by the host.
      room.choosingRoles && role !== 'agent' ? null : 'not-yours',
    apply: ({ room }, { role }, who) => withPerson(room, who, { role }),
  },
  'role.assigned': {
    by: 'host',
    refuse: ({ room }, { person }) => (findPerson(room, person) === null ? 'not-offered' : null),
    apply: ({ room }, { person, role }) => withPerson(room, person, { role }),
  },
  'person.removed': {
    by: 'host',
    refuse: ({ room }, { person }) => (findPerson(room, person) === null ? 'not-offered' : null),
    apply: ({ room }, { person }) => withPerson(room, person, { removed: true }),
  },
  'locked.set': {
    by: 'host',
    refuse: nothingAgainst,
    apply: ({ room }, { on }) => ({ ...room, locked: on }),
  },
  'frozen.set': {
    by: 'host',
    refuse: nothingAgainst,
    apply: ({ room }, { on }) => ({ ...room, frozen: on }),
  },
  'choosing-roles.set': {
    by: 'host',
    refuse: nothingAgainst,
    apply: ({ room }, { on }) => ({ ...room, choosingRoles: on }),
  },
  'names-kept.set': {
    by: 'host',
    refuse: nothingAgainst,
    apply: ({ room }, { on }) => ({ ...room, namesKept: on }),
  },
};
