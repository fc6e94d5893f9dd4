export interface Wish {
  /** Where its top would like to be. */
  at: number;
  height: number;
  weight: number;
}

/**
 * Tops of things that stand under each other in the given order with a gap between them, each as
 * near as can be to where it would like to be (least squares).
 */
export function spread(wishes: readonly Wish[], gap: number): number[] {
  interface Block {
    sum: number;
    weight: number;
    count: number;
  }
  const blocks: Block[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const { at, height, weight } of wishes) {
    offsets.push(offset);
    let block: Block = { sum: (at - offset) * weight, weight, count: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.sum / last.weight <= block.sum / block.weight) break;
      blocks.pop();
      block = {
        sum: last.sum + block.sum,
        weight: last.weight + block.weight,
        count: last.count + block.count,
      };
    }
    blocks.push(block);
    offset += height + gap;
  }
  const tops: number[] = [];
  for (const { sum, weight, count } of blocks) {
    for (let each = 0; each < count; each++) tops.push(sum / weight + (offsets[tops.length] ?? 0));
  }
  return tops;
}
