import type { TransitionModel } from '../scenario/model.ts';
import type { Field, Packing } from './packing.ts';

const meterSize = 5;
const bitsSize = 3;

/** What transitions do to meters, facts and used replies, one after the other in one array. */
export class ChangeProgram {
  private readonly code: number[] = [];
  /** Of transition t: meters from 2t to 2t + 1, bits from there to 2t + 2. */
  private readonly bounds: number[] = [0];
  private readonly packing: Packing;

  constructor(packing: Packing) {
    this.packing = packing;
  }

  add(transition: TransitionModel, once: number, maxOf: (meter: number) => number): void {
    const { packing, code } = this;
    for (const { meter, change } of transition.effects) {
      const field = packing.meters[meter];
      if (field) code.push(field.word, field.shift, field.mask, change, maxOf(meter));
    }
    this.bounds.push(code.length);
    const keep = new Int32Array(packing.words).fill(-1);
    const set = new Int32Array(packing.words);
    const write = (field: Field | undefined, value = 1): void => {
      if (!field) return;
      const bit = 1 << field.shift;
      keep[field.word] = (keep[field.word] ?? 0) & ~bit;
      set[field.word] = ((set[field.word] ?? 0) & ~bit) | (value ? bit : 0);
    };
    for (const fact of transition.remember) write(packing.facts[fact]);
    for (const fact of transition.forget) write(packing.facts[fact], 0);
    write(packing.once[once]);
    for (const [word, kept] of keep.entries()) {
      if (kept !== -1) code.push(word, kept, set[word] ?? 0);
    }
    this.bounds.push(code.length);
  }

  changes(): Changes {
    return { code: Int32Array.from(this.code), bounds: Int32Array.from(this.bounds) };
  }
}

export interface Changes {
  code: Int32Array;
  bounds: Int32Array;
}

/** Changes a packed configuration in place; the state stays. */
export function applyChanges({ code, bounds }: Changes, index: number, words: Int32Array): void {
  let at = bounds[2 * index] ?? 0;
  for (const end = bounds[2 * index + 1] ?? 0; at < end; at += meterSize) {
    const word = code[at] ?? 0;
    const shift = code[at + 1] ?? 0;
    const mask = code[at + 2] ?? 0;
    const packed = words[word] ?? 0;
    let value = ((packed >>> shift) & mask) + (code[at + 3] ?? 0);
    const max = code[at + 4] ?? 0;
    if (value < 0) value = 0;
    else if (value > max) value = max;
    words[word] = (packed & ~(mask << shift)) | (value << shift);
  }
  for (const end = bounds[2 * index + 2] ?? 0; at < end; at += bitsSize) {
    const word = code[at] ?? 0;
    words[word] = ((words[word] ?? 0) & (code[at + 1] ?? 0)) | (code[at + 2] ?? 0);
  }
}
