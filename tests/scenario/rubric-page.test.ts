import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtInRubric } from '../support/built-in-scenario.ts';

const page = readFileSync(new URL('../../docs/rubric.md', import.meta.url), 'utf8');
const signed = (points: number) => (points > 0 ? `+${points}` : `−${-points}`);

it('docs/rubric.md argues for every behaviour with its points, and for nothing else', () => {
  const argued = [...page.matchAll(/^\| `([\w-]+)` +\| +([+−]\d) \| (\S.*?) *\|$/gm)].map(
    ([, id = '', points, argument]) => ({
      id,
      points,
      breaks: /breaks integrity/.test(argument ?? ''),
    }),
  );
  const held = builtInRubric.behaviours.map((behaviour) => ({
    id: behaviour.id,
    points: signed(behaviour.points),
    breaks: behaviour['breaks-integrity'] === true,
  }));
  const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
  expect(argued.toSorted(byId)).toEqual(held.toSorted(byId));
});

it('docs/rubric.md says where each dimension and each lens comes from', () => {
  const { dimensions, lenses, endings } = builtInRubric;
  expect(dimensions.filter(({ id }) => !page.includes(`### ${id}: `))).toEqual([]);
  expect(lenses.filter(({ id }) => !page.includes(`| **${id}**`))).toEqual([]);
  const worth = Object.entries(endings).map(([kind, points]) => {
    return `${kind} ${points < 0 ? signed(points) : points}`;
  });
  expect(page.replace(/\s+/g, ' ')).toContain(`${worth.join(', ')}.`);
});
