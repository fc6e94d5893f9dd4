import { closingRound } from './closing-place.ts';
import { addBranch, type LastIfs } from './harlowe-branch.ts';
import { type HarloweMacro, isLook, whyNotCarried } from './harlowe-macro.ts';
import { literalTexts } from './literal-texts.ts';
import type { PassageNode } from './passage-node.ts';
import { PassageText } from './passage-text.ts';
import { readAssignments } from './read-assignments.ts';
import { whatElseALinkDoes } from './what-else-a-link-does.ts';

const deepest = 24;
const special = /`+|\[|\]|\([A-Za-z][\w-]*:|<\w+\||<|\|\w+[>)](?=\[)/g;
const opening = /(?:(?<=\))\s*\+\s*)?\(([A-Za-z][\w-]*):/y;
const hookStart = /\s*\[/y;
const conditional: ReadonlySet<string> = new Set(['if', 'unless', 'elseif', 'else']);
const clickable: ReadonlySet<string> = new Set([
  'link',
  'linkgoto',
  'linkreplace',
  'linkreveal',
  'linkrepeat',
  'linkrerun',
  'linkrevealgoto',
]);
const commands: ReadonlySet<string> = new Set(['set', 'put', 'goto', 'display', 'print']);

/** Reads a passage written for Harlowe. */
export function readHarlowe(text: string): PassageNode[] {
  return new HarloweReader(text).nodes(0);
}

class HarloweReader extends PassageText {
  /** Whether the hook that was read last has its `]`. */
  private isClosed = true;
  /** Runs of backticks that are closed nowhere further on. */
  private readonly endless = new Set<string>();
  private macrosEnd = Number.POSITIVE_INFINITY;
  private readonly lastIfs: LastIfs = new WeakMap();

  /** Up to the end of the passage, or of the hook that is being read. */
  nodes(depth: number): PassageNode[] {
    const nodes: PassageNode[] = [];
    const open: { text: string }[] = [];
    let wordsFrom = this.at;
    for (;;) {
      special.lastIndex = this.at;
      const found = special.exec(this.text);
      if (found === null) {
        this.words(nodes, wordsFrom, this.text.length);
        this.at = this.text.length;
        this.isClosed = false;
        return nodes;
      }
      const from = found.index;
      const [sign] = found;
      this.at = from + sign.length;
      if (sign === ']' && open.length === 0 && depth > 0) {
        this.words(nodes, wordsFrom, from);
        this.isClosed = true;
        return nodes;
      }
      if (sign === ']') {
        const bracket = open.pop();
        if (bracket === undefined) continue;
        // The brackets of a hook are not shown.
        bracket.text = '';
        this.words(nodes, wordsFrom, from);
        wordsFrom = this.at;
        continue;
      }
      if (sign.startsWith('(')) {
        this.words(nodes, wordsFrom, from);
        wordsFrom = from;
      }
      const inner = this.element(sign, from, nodes, depth);
      if (inner === null) {
        if (sign !== '[') continue;
        this.words(nodes, wordsFrom, from);
        const bracket: PassageNode & { kind: 'text' } = { kind: 'text', text: sign, at: from };
        nodes.push(bracket);
        open.push(bracket);
        wordsFrom = this.at;
        continue;
      }
      this.words(nodes, wordsFrom, from);
      for (const node of inner) nodes.push(node);
      wordsFrom = this.at;
    }
  }

  /** What begins here, where that is something other than words. */
  private element(
    sign: string,
    from: number,
    before: PassageNode[],
    depth: number,
  ): PassageNode[] | null {
    const nodes: PassageNode[] = [];
    if (sign === '[') {
      const link = this.text.charAt(from + 1) === '[' ? this.link(from) : null;
      return link && [link];
    }
    if (sign.startsWith('`')) {
      const end = this.endless.has(sign) ? -1 : this.text.indexOf(sign, this.at);
      if (end < 0) {
        this.endless.add(sign);
        return null;
      }
      nodes.push({ kind: 'text', text: this.text.slice(this.at, end), at: from });
      this.at = end + sign.length;
      return nodes;
    }
    if (sign.length > 1 && sign.startsWith('<')) {
      if (this.text.charAt(from - 1) !== ']') return null;
      this.lose(nodes, from, noHookNames);
      return nodes;
    }
    if (sign === '<') return this.markup(nodes, from) ? nodes : null;
    if (sign.startsWith('|')) {
      this.lose(nodes, from, noHookNames);
      return [...nodes, ...(this.hook(depth, nodes) ?? [])];
    }
    if (from >= this.macrosEnd) return null;
    const macros = this.macros(from);
    if (macros !== null) return this.carried(macros, before, depth);
    // No macro further on is looked for: each would be looked for to the end of the passage.
    this.macrosEnd = from;
    this.loseUnclosed(before, from);
    this.at = from + sign.length;
    return null;
  }

  /** The macro that begins here, with those that are joined to it by `+`. */
  private macros(from: number): HarloweMacro[] | null {
    const macros: HarloweMacro[] = [];
    for (let at = from; ; at = this.at) {
      opening.lastIndex = at;
      const found =
        macros.length > 0 && !joined.test(this.text.slice(at, at + 50))
          ? null
          : opening.exec(this.text);
      if (found === null) return macros;
      const argsFrom = opening.lastIndex;
      const end = closingRound(this.text, argsFrom, this.unclosedQuotes);
      if (end < 0) return macros.length > 0 ? macros : null;
      const args = this.text.slice(argsFrom, end);
      const name = (found[1] ?? '').toLowerCase().replaceAll(/[-_]/g, '');
      const start = this.text.indexOf('(', found.index);
      macros.push({ name, args, raw: this.text.slice(start, end + 1), at: start });
      this.at = end + 1;
    }
  }

  /** The hook that follows, if one does. */
  private hook(depth: number, nodes: PassageNode[]): PassageNode[] | null {
    hookStart.lastIndex = this.at;
    if (!hookStart.test(this.text)) return null;
    const from = hookStart.lastIndex - 1;
    if (this.text.startsWith('[[', from) && !this.text.startsWith('[[[', from)) {
      const link = from === this.at ? this.link(from) : null;
      return link && [link];
    }
    if (depth >= deepest) {
      const why = `Hooks are read ${deepest} deep: the words were carried without what they hang on.`;
      nodes.push({ kind: 'lost', what: this.text.slice(from, from + 100), why, at: from });
      this.at = from + 1;
      return [];
    }
    this.at = from + 1;
    const body = this.nodes(depth + 1);
    if (!this.isClosed) {
      const why =
        'The hook is never closed, so it was read to the end of the passage: close it and import again.';
      nodes.push({ kind: 'lost', what: this.text.slice(from, from + 100), why, at: from });
    }
    return body;
  }

  private carried(
    macros: readonly HarloweMacro[],
    before: PassageNode[],
    depth: number,
  ): PassageNode[] {
    const nodes: PassageNode[] = [];
    const asking = macros.find(({ name }) => conditional.has(name));
    const linking = macros.find(({ name }) => clickable.has(name));
    for (const macro of macros) {
      if (macro === asking || macro === linking || command(macro, nodes)) continue;
      const { at } = macro;
      nodes.push({ kind: 'lost', what: macro.raw, why: whyNotCarried(macro.name), at });
      if (macro.name === 'print') nodes.push({ kind: 'text', text: '…', at });
    }
    if (macros.every(({ name }) => commands.has(name))) return nodes;
    if (linking?.name === 'linkgoto' && asking === undefined) {
      return [...nodes, ...this.offered(linking, [])];
    }
    const hook = this.hook(depth, nodes);
    const body = linking === undefined ? hook : this.offered(linking, hook ?? []);
    if (asking === undefined) {
      if (linking !== undefined || macros.every(({ name }) => isLook(name))) {
        return [...nodes, ...(body ?? [])];
      }
      return [...nodes, { kind: 'unsure', body: body ?? [], at: macros[0]?.at ?? 0 }];
    }
    addBranch(asking, body, nodes, before, this.lastIfs);
    return nodes;
  }

  private offered({ name, args, raw, at }: HarloweMacro, onClick: PassageNode[]): PassageNode[] {
    const [text, second] = literalTexts(args) ?? [];
    if (text === undefined) {
      const why =
        'What it says or where it leads is only known while the story runs: write the reply by hand.';
      return [
        { kind: 'lost', what: raw, why, at },
        { kind: 'unsure', body: onClick, at },
      ];
    }
    const isDirect = name === 'linkgoto' || name === 'linkrevealgoto';
    const own = isDirect ? (second ?? text) : undefined;
    const { assignments, target, rest } = whatElseALinkDoes(onClick, own);
    if (target === undefined && assignments.length === 0) {
      const why =
        'It reveals words instead of leading on, and they are said at once: make a reply of it if you want.';
      return [
        { kind: 'lost', what: raw, why, at },
        { kind: 'unsure', body: onClick, at },
      ];
    }
    const once = target === undefined && name !== 'linkrepeat' && name !== 'linkrerun';
    const to = target ?? null;
    return [{ kind: 'link', text, target: to, assignments, once, raw, at }, ...rest];
  }
}

/** Carries a macro that does something by itself; false for all others. */
function command({ name, args, raw, at }: HarloweMacro, nodes: PassageNode[]): boolean {
  if (name === 'set' || name === 'put') {
    const assignments = readAssignments(args, { at, show: (one) => `(${name}: ${one})` });
    nodes.push({ kind: 'set', assignments, at });
    return true;
  }
  if (name !== 'goto' && name !== 'display') return false;
  const [target, ...more] = literalTexts(args) ?? [];
  if (target === undefined || more.length > 0) return false;
  nodes.push({ kind: name === 'goto' ? 'goto' : 'include', target, raw, at });
  return true;
}

const noHookNames = 'A hook has no name in a scenario: its words are said at once.';
const joined = /^\s*\+\s*\(/;
