import rubric from 'virtual:rubric';
import type { Rubric } from '../scenario/rubric.ts';

/** The yardstick that comes with the app. */
export const defaultRubric: Rubric = rubric;
