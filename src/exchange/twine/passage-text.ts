import { readBrackets } from './read-brackets.ts';
import type { PassageNode } from './passage-node.ts';

const variable = /(?<![\w$])\$[A-Za-z_]\w*/g;
export const valueShown =
  'A line can’t show the value of a variable: the name stands there as written, say it in words.';
const layoutTags: ReadonlySet<string> = new Set(
  'b i em strong u s small big sub sup span div p br hr center font h1 h2 h3 h4 h5 h6 ul ol li q tt code pre blockquote wbr'.split(
    ' ',
  ),
);

/** A passage while it is being read: where the reader stands, and what all formats share. */
export class PassageText {
  readonly text: string;
  at = 0;
  /** Quotation marks that are closed nowhere further on. */
  readonly unclosedQuotes = new Set<string>();
  private linkEnd = -2;
  private linkStart = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Words, and the variables that are to be shown among them. */
  words(nodes: PassageNode[], from: number, to: number): void {
    if (to <= from) return;
    const words = this.text.slice(from, to);
    nodes.push({ kind: 'text', text: words, at: from });
    if (!words.includes('$')) return;
    for (const found of words.matchAll(variable)) {
      nodes.push({ kind: 'lost', what: found[0], why: valueShown, at: from + found.index });
    }
  }

  /** The link that begins here; null where it is not closed on its line. Goes on behind it. */
  link(from: number): PassageNode | null {
    if (this.linkEnd !== -1 && this.linkEnd < from + 2) {
      this.linkEnd = this.text.indexOf(']]', from + 2);
      // The innermost opening is the one that counts: `[[[[to]]`.
      this.linkStart = this.linkEnd < 0 ? -1 : this.text.lastIndexOf('[[', this.linkEnd - 1);
    }
    if (this.linkEnd < 0 || this.linkStart !== from) return null;
    const content = this.text.slice(from + 2, this.linkEnd);
    if (content.includes('\n') || content.trim() === '') return null;
    // Only SugarCube's setter, `[[text|target][$x to 1]]`, has brackets inside a link.
    if (/[[\]]/.test(content.split('][', 1)[0] ?? '')) return null;
    this.at = this.linkEnd + 2;
    return readBrackets(content, from);
  }

  /** Whether a comment or an HTML tag begins here, not only a `<`. Goes on behind it. */
  markup(nodes: PassageNode[], from: number): boolean {
    if (this.text.startsWith('<!--', from)) {
      const closing = this.text.indexOf('-->', from);
      this.at = closing < 0 ? this.text.length : closing + 3;
      this.lose(nodes, from, 'A comment is for the author: put it in the `note` of the state.');
      return true;
    }
    tag.lastIndex = from;
    const found = tag.exec(this.text);
    if (found === null) return false;
    this.at = tag.lastIndex;
    const name = (found[2] ?? '').toLowerCase();
    if (name === 'br' || name === 'p' || name === 'hr' || name === 'div' || name === 'li') {
      nodes.push({ kind: 'text', text: '\n', at: from });
    }
    if (found[1] === '/' || layoutTags.has(name)) return true;
    this.lose(nodes, from, 'A line holds words alone, no HTML: say in words what it showed.');
    return true;
  }

  /** Notes that what stands from there to the reader's place is not carried. */
  lose(nodes: PassageNode[], from: number, why: string): void {
    nodes.push({ kind: 'lost', what: this.text.slice(from, this.at), why, at: from });
  }

  loseUnclosed(nodes: PassageNode[], from: number): void {
    const line = this.text.indexOf('\n', from);
    const what = this.text.slice(from, line < 0 ? this.text.length : line);
    const why = 'It is never closed, so it was read as words: close it, and import again.';
    nodes.push({ kind: 'lost', what, why, at: from });
  }
}

const tag = /<(\/?)([A-Za-z][A-Za-z0-9-]{0,30})(?:\s[^<>]{0,500})?\/?>/y;
