const denseBits = 24;

/** Packed configurations, numbered in the order they were added. */
export class ConfigurationTable {
  size = 0;
  rows: Int32Array;
  private readonly words: number;
  private readonly dense: boolean;
  /** Number of a configuration plus 1, by key where keys are small, else open addressing. */
  private slots: Int32Array;

  constructor(words: number, bits: number) {
    this.words = words;
    this.dense = bits <= denseBits;
    this.slots = new Int32Array(this.dense ? 2 ** bits : 4096);
    this.rows = new Int32Array(1024 * words);
  }

  get bytes(): number {
    return this.rows.byteLength + this.slots.byteLength;
  }

  /** −1 when it was never added. */
  find(row: Int32Array): number {
    return (this.slots[this.slotOf(row, 0)] ?? 0) - 1;
  }

  /** Its number, a new one if it is new. */
  add(row: Int32Array): number {
    const slot = this.slotOf(row, 0);
    const found = this.slots[slot] ?? 0;
    if (found > 0) return found - 1;
    const { words } = this;
    const added = this.size++;
    if (this.size * words > this.rows.length) {
      const grown = new Int32Array(this.rows.length * 2);
      grown.set(this.rows);
      this.rows = grown;
    }
    for (let word = 0; word < words; word++) this.rows[added * words + word] = row[word] ?? 0;
    this.slots[slot] = added + 1;
    if (!this.dense && this.size * 2 > this.slots.length) this.rehash();
    return added;
  }

  read(number: number, row: Int32Array): void {
    const { words, rows } = this;
    for (let word = 0; word < words; word++) row[word] = rows[number * words + word] ?? 0;
  }

  /** Gives back memory that is kept for growth. */
  trim(): void {
    this.rows = this.rows.slice(0, this.size * this.words);
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 0; number < this.size; number++) {
      this.slots[this.slotOf(this.rows, number * this.words)] = number + 1;
    }
  }

  private slotOf(row: Int32Array, offset: number): number {
    const { words, slots, rows } = this;
    if (this.dense) return row[offset] ?? 0;
    let hash = 0;
    for (let word = 0; word < words; word++) {
      hash = Math.imul(hash ^ (row[offset + word] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const found = slots[slot] ?? 0;
      if (found === 0) return slot;
      const at = (found - 1) * words;
      let word = 0;
      while (word < words && rows[at + word] === row[offset + word]) word++;
      if (word === words) return slot;
    }
  }
}
