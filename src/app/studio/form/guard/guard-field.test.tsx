import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { authorAtForm } from '../../../../../tests/support/author-at-form.tsx';

const guarded = (guard: string) => `
id: the-late-letter
title: The late letter
initial: asks
facts: [knowsWhy, promised]
meters: { trust: { start: 5 }, heat: { start: 2 } }
states:
  asks:
    mood: calm
    says: Where is my letter?
    on:
      looks:
        # The one that takes courage.
        guard: ${guard}
        reply: I will look.
        feedback: Somebody looks.
        target: found
  found: { type: final, ending: { kind: resolved, title: Found, reflection: How? } }
`;
const atReply = (guard: string) => authorAtForm(guarded(guard), { state: 'asks', reply: 'looks' });
const written = (source: string) => /guard: (.*)/.exec(source)?.[1];

it('takes another number where the first was emptied', async () => {
  const { user, source } = atReply('trust >= 5');
  const number = screen.getByRole('spinbutton', { name: 'Number' });
  await user.clear(number);
  expect(number).toHaveProperty('value', '');
  expect(written(source())).toBe('trust >= 5');
  await user.type(number, '7');
  expect(written(source())).toBe('trust >= 7');
  await user.clear(number);
  await user.tab();
  expect(number).toHaveProperty('value', '7');
});

it('changes one condition, and leaves how the others join', async () => {
  const { user, source } = atReply('{ any: [[trust >= 5, knowsWhy], { not: promised }] }');
  const [comparison] = screen.getAllByRole('combobox', { name: 'How it compares' });
  if (comparison === undefined) throw new Error('no comparison');
  await user.selectOptions(comparison, 'is more than');
  expect(written(source())).toBe('{ any: [[trust > 5, knowsWhy], { not: promised }] }');
  expect(source()).toContain('# The one that takes courage.');
});

it('asks for one more, and for none of them', async () => {
  const { user, source } = atReply('knowsWhy');
  await user.click(screen.getByRole('button', { name: 'A meter' }));
  const joins = screen.getByRole('combobox', { name: 'How these join' });
  await user.selectOptions(joins, 'none of these');
  expect(source()).toMatch(/guard:\s*\{?\s*not:\s*\{?\s*any:\s*\[?\s*-? ?knowsWhy/);
  const [first] = screen.getAllByRole('button', { name: 'Remove this condition' }).slice(1);
  if (first === undefined) throw new Error('no condition');
  await user.click(first);
  expect(source()).toMatch(/guard:\s*\{?\s*not: trust >= 5/);
});

it('shows what can’t be read beside what can, with what to do', () => {
  atReply('[trust >= 5, 7, trsut < 2]');
  const conditions = screen.getAllByRole('button', { name: 'Remove this condition' });
  expect(conditions).toHaveLength(4);
  expect(screen.getByText('7', { selector: 'code' })).toBeTruthy();
  expect(screen.getByText(/can't be read as a guard/)).toBeTruthy();
  expect(screen.getByText(/There is no meter/)).toBeTruthy();
});
