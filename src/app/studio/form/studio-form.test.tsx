import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { authorAtForm } from '../../../../tests/support/author-at-form.tsx';
import { builtInRubric, builtInSource } from '../../../../tests/support/built-in-scenario.ts';
import { wholeFile } from '../../../studio/place.ts';
import { readDraft } from '../../../studio/read-draft.ts';

/** Written by somebody who has not read the reference: hardly a value is of the kind that belongs there. */
const odd = `
id: 7
title: 2024
customer: Ana
minutes: ten
topics: queue
meters: { trust: { start: 5 }, patience: 5 }
facts: knowsWhy
initial: asks
states:
  asks:
    mood: calm
    says: [Where is it?, [so]]
    after: soon
    on:
      looks:
        reply: I will look.
        feedback: { good: true }
        once: sometimes
        shows: [owns-mistake, 3]
        effects: { trust: more, patience: 2, warmth: 1 }
        remember: [knowsWhy, knowsWhen]
        scores: many
        target: found
      leaves: 12
    always: [found, 9]
  found: { type: final, ending: sad }
`;

const misfits = () =>
  screen.getAllByRole('button', { name: /^Take away: / }).map((button) => {
    const label = button.getAttribute('aria-label')?.replace('Take away: ', '');
    const value = button.closest('[role=group]')?.querySelector('code')?.textContent;
    return `${label}: ${value}`;
  });
const takeAway = (label: string) => screen.getByRole('button', { name: `Take away: ${label}` });

describe('a value that is not what the language wants there', () => {
  it('is shown in the whole, and stays until it is taken away', async () => {
    const { user, source } = authorAtForm(odd);
    expect(misfits()).toEqual(['The customer: "Ana"', 'Minutes: "ten"', 'patience: 5', 'Id: 7']);
    await user.click(takeAway('The customer'));
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Ana' } });
    fireEvent.blur(screen.getByLabelText('Name'));
    expect(source()).toMatch(/customer:\s+name: Ana/);
    expect(source()).not.toContain('customer: Ana');
  });

  it('is not written over by what is added beside it', async () => {
    const { user, source } = authorAtForm(odd);
    await user.click(screen.getByRole('button', { name: 'Add topic' }));
    expect(source()).toMatch(/topics:\s*\[?\s*-? ?queue,?\s+-? ?To be written/);
    await user.click(screen.getByRole('button', { name: 'New fact' }));
    expect(source()).toMatch(/facts:\s*\[?\s*-? ?knowsWhy,?\s+-? ?knowsWhy2|facts: \[knowsWhy, /);
  });

  it('is shown in a state', () => {
    authorAtForm(odd, { state: 'asks' });
    expect(misfits()).toEqual(['Line 2: ["so"]', 'If nobody answers: "soon"', 'Way 2: 9']);
  });

  it('is shown in an ending, which can be begun anew', async () => {
    const { user, source } = authorAtForm(odd, { state: 'found' });
    expect(misfits()).toEqual(['Ending: "sad"']);
    await user.click(takeAway('Ending'));
    await user.selectOptions(screen.getByLabelText('Kind of ending'), 'lost');
    expect(source()).toMatch(/found: \{ type: final, ending: \{ kind: lost \} \}/);
  });

  it('is shown in a reply, beside what else is there', async () => {
    const { user, source } = authorAtForm(odd, { state: 'asks', reply: 'looks' });
    expect(misfits()).toEqual([
      'How it landed, and why: {"good":true}',
      'What it shows: ["owns-mistake",3]',
      'trust: "more"',
      'Points: "many"',
      'Can be said once only: "sometimes"',
    ]);
    // What is named and not there is seen, and can be taken back.
    expect(screen.getByRole('status', { name: 'Change of warmth' }).textContent).toBe('+1');
    const unknown = screen.getAllByRole('button', { name: 'knowsWhen' })[0];
    expect(unknown?.getAttribute('aria-pressed')).toBe('true');
    await user.click(takeAway('trust'));
    await user.click(screen.getByRole('button', { name: 'More trust' }));
    expect(source()).toMatch(/effects: \{ patience: 2, warmth: 1, trust: 1 \}/);
  });

  it('may be all there is of a reply', () => {
    authorAtForm(odd, { state: 'asks', reply: 'leaves' });
    expect(misfits()).toEqual(['leaves: 12']);
  });

  it('says what the checker says of it', () => {
    authorAtForm(odd);
    const minutes = within(screen.getByRole('group', { name: 'Minutes' }));
    expect(minutes.getByText(/ten/, { selector: 'p, p *' })).toBeTruthy();
  });
});

it('a number where a text belongs can be changed into one', () => {
  const { source } = authorAtForm(odd);
  const title = screen.getByLabelText('Title');
  expect(title).toHaveProperty('value', '2024');
  fireEvent.change(title, { target: { value: 'The year 2024' } });
  fireEvent.blur(title);
  expect(source()).toContain('title: The year 2024');
});

it('every state and reply of a real conversation has fields for all it says', () => {
  const source = builtInSource('remake-it');
  const reading = readDraft({ source, translations: {} }, builtInRubric);
  const spots = [wholeFile, ...reading.spots];
  expect(spots.length).toBeGreaterThan(80);
  for (const { state, reply } of spots) {
    const { edits } = authorAtForm(source, { state, reply });
    expect(screen.queryByRole('button', { name: /^Take away/ })).toBeNull();
    expect(edits).toEqual([]);
    cleanup();
  }
});
