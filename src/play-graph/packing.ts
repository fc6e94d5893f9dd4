import type { Situation } from '../scenario/situation.ts';
import type { ScenarioModel } from '../scenario/model.ts';

/** Where a field lies in the 32-bit words of a packed configuration. */
export interface Field {
  word: number;
  shift: number;
  mask: number;
}

/**
 * How a configuration is packed into `words` integers. The state lies in word 0, on top if all fits
 * in there: then the configurations of a state are neighbours in a table by key.
 */
export interface Packing {
  words: number;
  /** Bits in use when one word is enough, else 32. */
  bits: number;
  state: Field;
  meters: readonly Field[];
  facts: readonly Field[];
  once: readonly Field[];
}

export function packingOf(model: ScenarioModel): Packing {
  let word = 0;
  let used = 0;
  const place = (values: number): Field => {
    const bits = bitsFor(values);
    if (used + bits > 32) {
      word++;
      used = 0;
    }
    const field = { word, shift: used, mask: 2 ** bits - 1 };
    used += bits;
    return field;
  };
  const states = model.states.length;
  const changing = [...model.meters.map(({ max }) => max + 1), ...model.facts.map(() => 2)];
  const total =
    changing.reduce((sum, values) => sum + bitsFor(values), model.onceReplies.length) +
    bitsFor(states);
  const stateBelow = total > 32 ? place(states) : null;
  const fields = changing.map(place);
  const once = model.onceReplies.map(() => place(2));
  const state = stateBelow ?? place(states);
  return {
    words: word + 1,
    bits: Math.min(total, 32),
    state,
    meters: fields.slice(0, model.meters.length),
    facts: fields.slice(model.meters.length),
    once,
  };
}

function bitsFor(values: number): number {
  return Math.max(1, 32 - Math.clz32(values - 1));
}

export function readField(words: Int32Array, offset: number, field: Field): number {
  return ((words[offset + field.word] ?? 0) >>> field.shift) & field.mask;
}

function writeField(words: Int32Array, field: Field, value: number): void {
  words[field.word] = (words[field.word] ?? 0) | (value << field.shift);
}

/** False when the situation is none that this model could have. */
export function packSituation(
  situation: Situation,
  model: ScenarioModel,
  packing: Packing,
  words: Int32Array,
): boolean {
  words.fill(0);
  if (!model.states[situation.state] || situation.meters.length !== model.meters.length)
    return false;
  writeField(words, packing.state, situation.state);
  for (const [index, field] of packing.meters.entries()) {
    const value = situation.meters[index] ?? -1;
    if (!Number.isInteger(value) || value < 0 || value > (model.meters[index]?.max ?? 0)) {
      return false;
    }
    writeField(words, field, value);
  }
  for (const [index, field] of packing.facts.entries()) {
    if (situation.facts[index]) writeField(words, field, 1);
  }
  for (const key of situation.used) {
    const field = packing.once[model.onceReplies.indexOf(key)];
    if (!field) return false;
    writeField(words, field, 1);
  }
  return true;
}

export function unpackSituation(
  words: Int32Array,
  offset: number,
  model: ScenarioModel,
  packing: Packing,
): Situation {
  return {
    state: readField(words, offset, packing.state),
    meters: packing.meters.map((field) => readField(words, offset, field)),
    facts: packing.facts.map((field) => readField(words, offset, field) === 1),
    used: model.onceReplies.filter((_, index) => {
      const field = packing.once[index];
      return field !== undefined && readField(words, offset, field) === 1;
    }),
  };
}
