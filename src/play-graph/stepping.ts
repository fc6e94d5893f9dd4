import { applyChanges } from './change-program.ts';
import { guardPasses } from './guard-program.ts';
import { readField } from './packing.ts';
import type { StepProgram } from './step-program.ts';

/** Whether a transition's guard passes in a packed configuration. */
export function isPassing(program: StepProgram, transition: number, words: Int32Array): boolean {
  return guardPasses(program.tests, program.guards[transition] ?? 0, words);
}

/** Takes a transition, without the `always` that may follow. */
export function take(program: StepProgram, transition: number, words: Int32Array): void {
  applyChanges(program.changes, transition, words);
  const target = program.targets[transition] ?? -1;
  if (target < 0) return;
  const { mask, shift } = program.packing.state;
  words[0] = ((words[0] ?? 0) & ~(mask << shift)) | (target << shift);
}

/**
 * The `always` that is taken next, −1 when the configuration is at rest. As in XState, one that
 * changes neither state nor anything else ends the search: the configuration rests there.
 */
export function nextAlways(program: StepProgram, words: Int32Array): number {
  const state = readField(words, 0, program.packing.state);
  const end = program.alwaysStart[state + 1] ?? 0;
  for (let at = program.alwaysStart[state] ?? 0; at < end; at++) {
    const transition = program.always[at] ?? 0;
    if (!isPassing(program, transition, words)) continue;
    const target = program.targets[transition] ?? -1;
    const idle = program.changeless[transition] === 1 && (target < 0 || target === state);
    return idle ? -1 : transition;
  }
  return -1;
}

/**
 * Takes `always` until none passes, and marks in `entered` the states on the way. False when that
 * never ends: some configuration on the way came back (Brent's search for a cycle; `landmark` is
 * scratch space of the same length).
 */
export function settle(
  program: StepProgram,
  words: Int32Array,
  landmark: Int32Array,
  entered: Uint8Array,
): boolean {
  const { state } = program.packing;
  entered[readField(words, 0, state)] = 1;
  let transition = nextAlways(program, words);
  if (transition < 0) return true;
  landmark.set(words);
  for (let steps = 1, power = 1; transition >= 0; steps++) {
    take(program, transition, words);
    entered[readField(words, 0, state)] = 1;
    if (isSame(words, landmark)) return false;
    if (steps === power) {
      landmark.set(words);
      power *= 2;
      steps = 0;
    }
    transition = nextAlways(program, words);
  }
  return true;
}

/** Brings a configuration that never comes to rest to the first one that is met again. */
export function enterLoop(program: StepProgram, words: Int32Array): void {
  const seen = new Set<string>();
  for (let key = words.join(); !seen.has(key); key = words.join()) {
    seen.add(key);
    take(program, nextAlways(program, words), words);
  }
}

function isSame(left: Int32Array, right: Int32Array): boolean {
  for (let word = 0; word < left.length; word++) if (left[word] !== right[word]) return false;
  return true;
}
