import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Portrait } from './portrait.tsx';

const longestRestMs = 10_000;

/** Names the moving parts in a container as they are written to, until asked for them. */
function watchParts(container: HTMLElement) {
  const observer = new MutationObserver(() => undefined);
  observer.observe(container, { attributes: true, subtree: true });
  return () =>
    observer
      .takeRecords()
      .map(({ target }) => (target instanceof Element ? target.getAttribute('data-part') : null));
}

function partOf(container: HTMLElement, part: string, attribute = 'd') {
  return container.querySelector(`[data-part=${part}]`)?.getAttribute(attribute);
}

/** How often the lids fall shut in a while. */
function countBlinks(container: HTMLElement, milliseconds: number): number {
  let blinks = 0;
  let before = partOf(container, 'lashLeft');
  const open = before;
  for (let passed = 0; passed < milliseconds; passed += 20) {
    vi.advanceTimersByTime(20);
    const now = partOf(container, 'lashLeft');
    if (now !== before && now !== open) blinks += 1;
    before = now;
  }
  return blinks;
}

function preferStill(still: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
}

function hideTab(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  preferStill(false);
});

afterEach(() => {
  hideTab(false);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('Dana, waiting', () => {
  test('blinks now and then, in a rhythm that is not quite even', () => {
    const { container } = render(<Portrait seed="dana" mood="calm" />);
    const blinks = [1, 2, 3].map(() => countBlinks(container, 60_000));
    for (const count of blinks) {
      expect(count).toBeGreaterThanOrEqual(6);
      expect(count).toBeLessThanOrEqual(20);
    }
  });

  test('opens her eyes again at once', () => {
    const { container } = render(<Portrait seed="dana" mood="calm" />);
    const open = partOf(container, 'whiteLeft');
    const closed = vi.fn<() => void>();
    for (let passed = 0; passed < longestRestMs; passed += 20) {
      vi.advanceTimersByTime(20);
      if (partOf(container, 'whiteLeft') !== open) closed();
    }
    expect(closed.mock.calls.length).toBeGreaterThan(0);
    expect(closed.mock.calls.length * 20).toBeLessThanOrEqual(3 * 140);
  });

  test('moves nothing but her eyes, and only to blink', () => {
    const { container } = render(<Portrait seed="dana" mood="calm" />);
    const written = watchParts(container);
    countBlinks(container, longestRestMs);
    expect(new Set(written())).toEqual(
      new Set([
        'creaseLeft',
        'creaseRight',
        'lashLeft',
        'lashRight',
        'lidLeft',
        'lidRight',
        'whiteLeft',
        'whiteRight',
      ]),
    );
  });

  test('keeps still for those who prefer it', () => {
    preferStill(true);
    const { container } = render(<Portrait seed="dana" mood="calm" />);
    expect(countBlinks(container, 60_000)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('waits with blinking until her tab is looked at again', () => {
    const { container } = render(<Portrait seed="dana" mood="calm" />);
    hideTab(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(countBlinks(container, longestRestMs)).toBe(0);
    hideTab(false);
    expect(countBlinks(container, longestRestMs)).toBeGreaterThan(0);
  });

  test('does not blink on a small avatar', () => {
    const { container } = render(<Portrait seed="dana" mood="calm" crop="face" />);
    expect(countBlinks(container, longestRestMs)).toBe(0);
  });

  test('leaves no timer behind when she has left', () => {
    const { unmount } = render(<Portrait seed="dana" mood="calm" speaking />);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('Marcus, spoken to', () => {
  test('has turned half way before his words come, and all the way in a few drawings', () => {
    const glad = partOf(render(<Portrait seed="marcus" mood="glad" />).container, 'mouth');
    const { container, rerender } = render(<Portrait seed="marcus" mood="angry" />);
    const angry = partOf(container, 'mouth');
    act(() => rerender(<Portrait seed="marcus" mood="glad" />));
    expect(partOf(container, 'mouth')).not.toBe(angry);

    const shapes = new Set([partOf(container, 'mouth')]);
    for (let passed = 0; passed < 240; passed += 10) {
      vi.advanceTimersByTime(10);
      shapes.add(partOf(container, 'mouth'));
    }
    expect(partOf(container, 'mouth')).toBe(glad);
    expect(shapes.size).toBeGreaterThan(1);
    expect(shapes.size).toBeLessThanOrEqual(5);
  });

  test('moves his mouth about twelve times a second while he speaks', () => {
    const { container } = render(<Portrait seed="marcus" mood="calm" speaking />);
    let changes = 0;
    let before = partOf(container, 'mouth');
    for (let passed = 0; passed < 3000; passed += 10) {
      vi.advanceTimersByTime(10);
      const now = partOf(container, 'mouth');
      if (now !== before) changes += 1;
      before = now;
    }
    expect(changes).toBeGreaterThan(20);
    expect(changes).toBeLessThanOrEqual(37);
  });

  test('only moves his mouth and beard while he speaks, between blinks', () => {
    const { container } = render(<Portrait seed="marcus" mood="calm" speaking crop="face" />);
    const written = watchParts(container);
    vi.advanceTimersByTime(2000);
    expect(new Set(written())).toEqual(
      new Set(['beard', 'below', 'lips', 'mouth', 'teeth', 'tongue']),
    );
  });

  test('closes his mouth when he has said it', () => {
    const quiet = partOf(render(<Portrait seed="marcus" mood="calm" />).container, 'mouth');
    const { container, rerender } = render(<Portrait seed="marcus" mood="calm" speaking />);
    vi.advanceTimersByTime(500);
    rerender(<Portrait seed="marcus" mood="calm" />);
    expect(partOf(container, 'mouth')).toBe(quiet);
  });
});
