import type { PassageNode } from './passage-node.ts';
import { PassageText } from './passage-text.ts';

const special =
  /\[\[|<%|<<(?=[\w/=-])|<|\{[^{}\n]{0,500}\}|^\[[^[\]\n]{1,500}\][^\S\n]*$|\([A-Za-z][\w-]{0,40}:/gm;
const closings: ReadonlyMap<string, string> = new Map([
  ['<%', '%>'],
  ['<<', '>>'],
  ['(', ')'],
]);

/** Reads a passage of any other format: its links and its words. All else is told. */
export function readLinksOnly(text: string, format: string): PassageNode[] {
  const reader = new LinksOnlyReader(text);
  return reader.nodes(format.toLowerCase() === 'chapbook', format === '' ? 'this format' : format);
}

class LinksOnlyReader extends PassageText {
  nodes(isChapbook: boolean, format: string): PassageNode[] {
    const why = `Of a story for ${format} only the links and the words are read: write by hand what it did.`;
    const nodes: PassageNode[] = [];
    if (isChapbook) this.variables(nodes, why);
    let wordsFrom = this.at;
    const endless = new Set<string>();
    for (;;) {
      special.lastIndex = this.at;
      const found = special.exec(this.text);
      if (found === null) {
        this.words(nodes, wordsFrom, this.text.length);
        return nodes;
      }
      const from = found.index;
      const [sign] = found;
      this.at = from + sign.length;
      const inner: PassageNode[] = [];
      const closing = closings.get(sign.startsWith('(') ? '(' : sign);
      if (sign === '[[') {
        const link = this.link(from);
        if (link === null) {
          this.at = from + 1;
          continue;
        }
        inner.push(link);
      } else if (sign === '<') {
        if (!this.markup(inner, from)) continue;
      } else if (closing !== undefined) {
        const end = endless.has(closing) ? -1 : this.text.indexOf(closing, this.at);
        if (end < 0) {
          endless.add(closing);
          continue;
        }
        this.at = end + closing.length;
        this.lose(inner, from, why);
        if (this.text.startsWith('<%=', from)) inner.push({ kind: 'text', text: '…', at: from });
      } else if (isChapbook) {
        this.lose(inner, from, why);
        if (sign.startsWith('{')) inner.push({ kind: 'text', text: '…', at: from });
      } else {
        this.at = from + 1;
        continue;
      }
      this.words(nodes, wordsFrom, from);
      for (const node of inner) nodes.push(node);
      wordsFrom = this.at;
    }
  }

  /** Chapbook's variables stand above a line of two hyphens. */
  private variables(nodes: PassageNode[], why: string): void {
    const line = /^--[^\S\n]*$/m.exec(this.text);
    if (line === null) return;
    let from = 0;
    for (const one of this.text.slice(0, line.index).split('\n')) {
      if (one.trim() !== '') nodes.push({ kind: 'lost', what: one, why, at: from });
      from += one.length + 1;
    }
    this.at = line.index + line[0].length;
  }
}
