import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Mark } from '../../debrief/review.ts';
import type { StoneState } from '../../ui/stones/stone.tsx';

export const markWords: Record<Mark, MessageDescriptor> = {
  best: msg`best`,
  good: msg`good`,
  miss: msg`miss`,
  misstep: msg`misstep`,
};

/** The stone that goes with each mark. */
export const markStones: Record<Mark, StoneState> = {
  best: 'full',
  good: 'half',
  miss: 'hollow',
  misstep: 'off',
};
