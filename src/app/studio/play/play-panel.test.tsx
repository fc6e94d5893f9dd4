import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { builtInRubric, builtInScenario } from '../../../../tests/support/built-in-scenario.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Place } from '../../../studio/place.ts';
import { Words } from '../../words/words.tsx';
import { PlayPanel, type PlayPanelProps } from './play-panel.tsx';

const nell = builtInScenario('remake-it').model.scenario;

beforeEach(() => {
  // There is no layout here, and nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

function open(first: Partial<PlayPanelProps> = {}) {
  const states: (string | null)[] = [];
  const gone: Place[] = [];
  let props: PlayPanelProps = {
    scenario: nell,
    isBehind: false,
    rubric: builtInRubric,
    start: null,
    onGo: (place) => void gone.push(place),
    onState: (path) => void states.push(path),
    ...first,
  };
  const panel = () => (
    <Words>
      <PlayPanel {...props} />
    </Words>
  );
  const { rerender, unmount } = render(panel());
  return {
    user: userEvent.setup(),
    states,
    gone,
    unmount,
    change(next: Partial<PlayPanelProps>) {
      props = { ...props, ...next };
      rerender(panel());
    },
  };
}

const log = () => screen.getByRole('list', { name: 'Conversation so far' });
const standing = () => screen.getByRole('region', { name: 'How things stand' }).textContent;

it('Teo tries his draft: says two things, looks at what they did, and takes one back', async () => {
  const { user, states, gone } = open();
  expect(log().textContent).toContain('Hi. Me again.');
  await user.click(screen.getByRole('button', { name: /What happens when you drink it/ }));
  expect(log().textContent).toContain('trust 4 → 5');
  expect(log().textContent).toContain('+ toldHeat');
  expect(standing()).toContain('asking.tasteIt');
  await user.keyboard('1');
  expect(within(log()).getAllByRole('listitem').length).toBeGreaterThan(2);
  await user.click(screen.getByRole('button', { name: 'Back one turn' }));
  expect(standing()).toContain('asking.tasteIt');
  await user.click(within(log()).getByRole('button', { name: 'whatHappens' }));
  expect(gone).toEqual([{ state: 'asking.thirdTime', reply: 'whatHappens' }]);
  await user.click(screen.getByRole('button', { name: 'From the start' }));
  expect(standing()).toContain('asking.thirdTime');
  expect(states[0]).toBe('asking.thirdTime');
  expect(states.at(-1)).toBe('asking.thirdTime');
});

it('plays on while he writes, and says where his edit changed the road', async () => {
  const { user, change } = open();
  await user.click(screen.getByRole('button', { name: /What happens when you drink it/ }));
  await user.click(screen.getByRole('button', { name: /put it all back on your card/ }));
  expect(standing()).not.toContain('tasteIt');
  const without: Scenario = structuredClone(nell);
  delete without.states['asking']?.on?.['moneyBack'];
  change({ scenario: without });
  expect(screen.getByText('Your edit changed the road at turn 2.')).toBeTruthy();
  expect(standing()).toContain('asking.tasteIt');
  change({ scenario: nell });
  expect(screen.queryByText(/Your edit changed/)).toBeNull();
  expect(standing()).not.toContain('tasteIt');
});

it('begins in a state with the meters and facts he wants, and a guard there says why', async () => {
  const { user, change } = open();
  change({ start: { state: 'asking.putsItDown' } });
  expect(standing()).toContain('asking.putsItDown');
  await user.click(screen.getByRole('button', { name: 'trust: one more' }));
  await user.click(screen.getByRole('button', { name: 'knowsWhy' }));
  await user.click(screen.getByRole('button', { name: 'Begin here with these' }));
  expect(standing()).toContain('5 of 10');
  expect(standing()).toContain('knowsWhy');
  const replies = screen.getByRole('list', { name: 'What you could say' });
  expect(replies.textContent).toContain('Not offered now.');
  expect(replies.textContent).toContain('Does not hold: not knowsWhy');
  expect(within(replies).queryByRole('button', { name: /put it all back/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Play it from its own beginning' }));
  expect(standing()).toContain('asking.thirdTime');
});

it('stays silent at the press of a button, and comes to an ending of its kind', async () => {
  const { user, unmount, states } = open();
  await user.click(screen.getByRole('button', { name: 'Stay silent for 20s' }));
  expect(log().textContent).toContain('You stay silent for 20s.');
  await user.click(screen.getByRole('button', { name: /Are you sure\? Okay/ }));
  const ending = screen.getByRole('region', { name: 'The ending' });
  expect(ending.textContent).toContain(nell.states['cupLeftBehind']?.ending?.kind ?? '…');
  expect(screen.queryByRole('list', { name: 'What you could say' })).toBeNull();
  unmount();
  expect(states.at(-1)).toBeNull();
});

it('waits where there is nothing to play yet, and says when it is behind', () => {
  const { change } = open({ scenario: null });
  expect(screen.getByText('There is nothing to play yet.')).toBeTruthy();
  change({ scenario: nell, isBehind: true });
  expect(screen.getByText('The file has errors just now.')).toBeTruthy();
  expect(log().textContent).toContain('Hi. Me again.');
});
