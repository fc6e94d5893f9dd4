/** Time that goes on only when everything due has been done; the order of equals is the order of asking. */
export class VirtualTime {
  private readonly due: { at: number; order: number; call: () => void }[] = [];
  private order = 0;
  now = 1_000_000;

  after(milliseconds: number, call: () => void): () => void {
    const entry = { at: this.now + milliseconds, order: this.order++, call };
    let index = this.due.length;
    while (index > 0 && isLater(this.due[index - 1], entry)) index -= 1;
    this.due.splice(index, 0, entry);
    return () => {
      const at = this.due.indexOf(entry);
      if (at >= 0) this.due.splice(at, 1);
    };
  }

  /** Runs until that time, letting every promise settle between one thing and the next. */
  async runUntil(end: number): Promise<void> {
    for (;;) {
      await settled();
      const [next] = this.due;
      if (next === undefined || next.at > end) break;
      this.due.shift();
      this.now = next.at;
      next.call();
    }
    this.now = end;
  }
}

function isLater(one: { at: number } | undefined, other: { at: number }): boolean {
  return one !== undefined && one.at > other.at;
}

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
