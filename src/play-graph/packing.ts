import type { Situation } from '../practice/play.ts';
import type { ScenarioModel } from '../scenario/model.ts';

/** Where a field lies in the 32-bit words of a packed configuration. */
export interface Field {
  word: number;
  shift: number;
  mask: number;
}

/** How a configuration is packed into `words` integers. The state lies at the bottom of word 0. */
export interface Packing {
  words: number;
  /** Bits in use when one word is enough, else 32. */
  bits: number;
  stateMask: number;
  meters: readonly Field[];
  facts: readonly Field[];
  once: readonly Field[];
}

export function packingOf(model: ScenarioModel): Packing {
  let word = 0;
  let used = 0;
  const place = (values: number): Field => {
    const bits = Math.max(1, 32 - Math.clz32(values - 1));
    if (used + bits > 32) {
      word++;
      used = 0;
    }
    const field = { word, shift: used, mask: 2 ** bits - 1 };
    used += bits;
    return field;
  };
  const state = place(model.states.length);
  const meters = model.meters.map(({ max }) => place(max + 1));
  const facts = model.facts.map(() => place(2));
  const once = model.onceReplies.map(() => place(2));
  const bits = word === 0 ? used : 32;
  return { words: word + 1, bits, stateMask: state.mask, meters, facts, once };
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
  words[0] = situation.state;
  if (!model.states[situation.state] || situation.meters.length !== model.meters.length)
    return false;
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
    state: (words[offset] ?? 0) & packing.stateMask,
    meters: packing.meters.map((field) => readField(words, offset, field)),
    facts: packing.facts.map((field) => readField(words, offset, field) === 1),
    used: model.onceReplies.filter((_, index) => {
      const field = packing.once[index];
      return field !== undefined && readField(words, offset, field) === 1;
    }),
  };
}
