import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { expressionBetween, expressionFor } from './expression.ts';
import { lookFromSeed } from './look.ts';
import { portraitMoods } from './portrait-mood.ts';
import { Portrait } from './portrait.tsx';
import { poseFor } from './pose.ts';

const people = Array.from({ length: 60 }, (_, index) => `customer-${index}`);

describe('a person', () => {
  test('looks the same every time Dana is drawn', () => {
    const draw = () => renderToStaticMarkup(<Portrait seed="dana" mood="calm" />);
    expect(draw()).toBe(draw());
  });

  test('looks the same in every version: Dana as she was first drawn', () => {
    const { hairStyle, dress, glasses, age } = lookFromSeed('dana', 'feminine');
    expect({ hairStyle, dress, glasses, age }).toMatchInlineSnapshot(`
      {
        "age": "young",
        "dress": "turtleneck",
        "glasses": "none",
        "hairStyle": "headscarf",
      }
    `);
  });

  test('is not taken for another one', () => {
    const drawings = people.map((seed) =>
      renderToStaticMarkup(<Portrait seed={seed} mood="calm" />),
    );
    expect(new Set(drawings).size).toBe(people.length);
  });

  test('comes in every skin, age and many styles of hair', () => {
    const looks = people.map((seed) => lookFromSeed(seed, 'any'));
    expect(new Set(looks.map((look) => look.skin.base)).size).toBe(8);
    expect(new Set(looks.map((look) => look.age)).size).toBe(3);
    expect(new Set(looks.map((look) => look.hairStyle)).size).toBeGreaterThanOrEqual(15);
    expect(new Set(looks.map((look) => look.dress)).size).toBeGreaterThanOrEqual(8);
  });

  test('has no beard when the scenario says feminine', () => {
    const beards = people.map((seed) => lookFromSeed(seed, 'feminine').beard);
    expect(new Set(beards)).toEqual(new Set(['none']));
  });
});

describe('a face', () => {
  test('is different in every mood, on the same person', () => {
    const dana = lookFromSeed('dana', 'feminine');
    const poses = portraitMoods.map((mood) => JSON.stringify(poseFor(expressionFor(mood), dana)));
    expect(new Set(poses).size).toBe(portraitMoods.length);
  });

  test('can be drawn in every mood, on everybody, at both ends of the meters', () => {
    for (const seed of people) {
      const look = lookFromSeed(seed, 'any');
      for (const mood of portraitMoods) {
        const pose = poseFor(expressionFor(mood, { trust: 0, heat: 1 }), look);
        expect(Object.values(pose).join(' ')).not.toMatch(/NaN|undefined|Infinity|e-/);
      }
    }
  });

  test('narrows its eyes as trust is lost', () => {
    const trusting = expressionFor('calm', { trust: 0.9 });
    const distrustful = expressionFor('calm', { trust: 0.1 });
    expect(distrustful.lid).toBeLessThan(trusting.lid);
    expect(distrustful.lowerLid).toBeGreaterThan(trusting.lowerLid);
    expect(distrustful.smile).toBeLessThan(trusting.smile);
  });

  test('lowers its brows and flushes as the heat rises', () => {
    const cool = expressionFor('annoyed', { heat: 0 });
    const hot = expressionFor('annoyed', { heat: 1 });
    expect(hot.browRaise).toBeLessThan(cool.browRaise);
    expect(hot.flush).toBeGreaterThan(cool.flush);
  });

  test('is the mood itself when the meters say nothing', () => {
    expect(expressionFor('hopeful', { trust: 0.5, heat: 0 })).toEqual(expressionFor('hopeful'));
  });

  test('passes from one mood to the next by way of the middle', () => {
    const halfway = expressionBetween(expressionFor('calm'), expressionFor('furious'), 0.5);
    expect(halfway.browInner).toBeCloseTo(expressionFor('furious').browInner / 2);
  });

  test('shows the new mood of a customer who is already on the screen', async () => {
    const mouthOf = (container: HTMLElement) =>
      container.querySelector('[data-part=mouth]')?.getAttribute('d');
    const angry = render(<Portrait seed="marcus" mood="angry" />).container;
    const { container, rerender } = render(<Portrait seed="marcus" mood="calm" />);
    expect(mouthOf(container)).not.toBe(mouthOf(angry));
    rerender(<Portrait seed="marcus" mood="angry" />);
    await expect.poll(() => mouthOf(container)).toBe(mouthOf(angry));
  });
});

describe('on the page', () => {
  test('is an image with a name when it has one', () => {
    const { getByRole } = render(<Portrait seed="dana" mood="glad" label="Dana, glad" />);
    expect(getByRole('img', { name: 'Dana, glad' })).toBeTruthy();
  });

  test('is passed over by screen readers when it has none', () => {
    const { container, queryByRole } = render(<Portrait seed="dana" mood="glad" />);
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    expect(queryByRole('img')).toBeNull();
  });

  test('needs no inline style, so that a strict policy lets the prerendered page through', () => {
    for (const seed of people) {
      const page = renderToStaticMarkup(<Portrait seed={seed} mood="moved" heat={0.7} speaking />);
      expect(page).not.toContain('style=');
      expect(page).not.toContain('<style');
    }
  });

  test('shares no id with the portrait beside it', () => {
    const { container } = render(
      <>
        <Portrait seed="dana" mood="calm" />
        <Portrait seed="dana" mood="sad" crop="face" />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });
});
