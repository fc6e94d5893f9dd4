import { closingAngles } from './closing-place.ts';
import type { Assignment, Branch, PassageNode } from './passage-node.ts';
import { PassageText } from './passage-text.ts';
import { literalTexts } from './literal-texts.ts';
import { readAssignments } from './read-assignments.ts';
import { readBrackets } from './read-brackets.ts';
import { readCondition } from './read-condition.ts';
import { whatElseALinkDoes } from './what-else-a-link-does.ts';

const deepest = 24;
const special = /\[|<|\/\*|\/%|\{\{\{/g;
const name = /(\/?[A-Za-z][\w-]*|=|-)/y;

interface Macro {
  name: string;
  args: string;
  raw: string;
  at: number;
}

/** Reads a passage written for SugarCube. */
export function readSugarcube(text: string): PassageNode[] {
  const reader = new SugarcubeReader(text);
  return reader.nodes([], 0).nodes;
}

class SugarcubeReader extends PassageText {
  /** Ends that are nowhere further on. */
  private readonly endless = new Set<string>();

  /** Up to one of these macros, or to the end of the passage. */
  nodes(until: readonly string[], depth: number): { nodes: PassageNode[]; ended: Macro | null } {
    const nodes: PassageNode[] = [];
    let wordsFrom = this.at;
    for (;;) {
      special.lastIndex = this.at;
      const found = special.exec(this.text);
      if (found === null) {
        this.words(nodes, wordsFrom, this.text.length);
        this.at = this.text.length;
        return { nodes, ended: null };
      }
      const from = found.index;
      const [sign] = found;
      this.at = from + sign.length;
      const macro = sign === '<' ? this.macro(from, nodes) : null;
      if (macro !== null) {
        this.words(nodes, wordsFrom, from);
        if (until.includes(macro.name)) return { nodes, ended: macro };
        this.carry(macro, nodes, depth);
        wordsFrom = this.at;
        continue;
      }
      const inner: PassageNode[] = [];
      if (!this.element(sign, from, inner)) {
        this.at = from + sign.length;
        continue;
      }
      this.words(nodes, wordsFrom, from);
      for (const node of inner) nodes.push(node);
      wordsFrom = this.at;
    }
  }

  private element(sign: string, from: number, nodes: PassageNode[]): boolean {
    if (sign === '[') {
      image.lastIndex = from;
      if (image.test(this.text)) {
        const end = this.endless.has(']]') ? -1 : this.text.indexOf(']]', from);
        if (end < 0) {
          this.endless.add(']]');
          return false;
        }
        this.at = end + 2;
        this.lose(nodes, from, 'A line holds words alone: say what the picture showed.');
        return true;
      }
      const link = this.text.charAt(from + 1) === '[' ? this.link(from) : null;
      if (link !== null) nodes.push(link);
      return link !== null;
    }
    if (sign === '<') return this.markup(nodes, from);
    const closing = sign === '{{{' ? '}}}' : sign === '/*' ? '*/' : '%/';
    if (this.endless.has(closing)) return false;
    const end = this.text.indexOf(closing, this.at);
    if (end < 0) {
      this.endless.add(closing);
      return false;
    }
    this.at = end + closing.length;
    if (sign === '{{{')
      nodes.push({ kind: 'text', text: this.text.slice(from + 3, end), at: from });
    else this.lose(nodes, from, 'A comment is for the author: put it in the `note` of the state.');
    return true;
  }

  /** The macro that begins here; null where none does. */
  private macro(from: number, nodes: PassageNode[]): Macro | null {
    if (this.text.charAt(from + 1) !== '<') return null;
    name.lastIndex = from + 2;
    const found = name.exec(this.text);
    if (found === null) return null;
    const end = closingAngles(this.text, name.lastIndex, this.unclosedQuotes);
    if (end < 0) {
      this.loseUnclosed(nodes, from);
      return null;
    }
    const args = this.text.slice(name.lastIndex, end);
    this.at = end + 2;
    const raw = this.text.slice(from, this.at);
    return { name: found[0].toLowerCase(), args, raw, at: from };
  }

  private carry(macro: Macro, nodes: PassageNode[], depth: number): void {
    const { name, args, raw, at } = macro;
    if (name === 'set') {
      nodes.push({ kind: 'set', assignments: assignmentsOf(macro), at });
    } else if (name === 'goto' || name === 'include' || name === 'display') {
      const target = singleTarget(args);
      const why =
        'The passage it names is only known while the story runs: name it, and import again.';
      if (target === null) nodes.push({ kind: 'lost', what: raw, why, at });
      else nodes.push({ kind: name === 'goto' ? 'goto' : 'include', target, raw, at });
    } else if (depth < deepest && name === 'if') {
      this.choice(macro, nodes, depth);
    } else if (depth < deepest && (linking.has(name) || revealing.has(name))) {
      this.offered(macro, nodes, depth);
    } else if (name === 'script' || name === 'style') {
      closings[name].lastIndex = this.at;
      const closing = closings[name].exec(this.text);
      this.at = closing === null ? this.text.length : closings[name].lastIndex;
      this.lose(
        nodes,
        at,
        'A scenario has no code and no styles in it: say with meters, facts and guards what it did.',
      );
    } else {
      nodes.push({ kind: 'lost', what: raw, why: whyNot(name), at });
      if (shows.has(name)) nodes.push({ kind: 'text', text: '…', at });
      if (depth < deepest && this.closed().has(name)) this.around(macro, nodes, depth);
    }
  }

  /** What stands inside a macro that is not carried: whether and when it happens, nobody knows. */
  private around(macro: Macro, nodes: PassageNode[], depth: number): void {
    const { name, at } = macro;
    const inner = this.nodes([`/${name}`], depth + 1);
    if (looks.has(name)) for (const node of inner.nodes) nodes.push(node);
    else nodes.push({ kind: 'unsure', body: inner.nodes, at });
    if (inner.ended === null) this.loseUnended(macro, nodes);
  }

  private closings: ReadonlySet<string> | null = null;

  /** Names of macros that are closed somewhere in the passage, as those are that have an inside. */
  private closed(): ReadonlySet<string> {
    this.closings ??= new Set(
      Array.from(this.text.matchAll(/<<\/([A-Za-z][\w-]*)/g), ([, name = '']) =>
        name.toLowerCase(),
      ),
    );
    return this.closings;
  }

  private choice(macro: Macro, nodes: PassageNode[], depth: number): void {
    const branches: Branch[] = [];
    let open: Macro | null = macro;
    while (open !== null && open.name !== '/if' && open.name !== 'endif') {
      const { name, args, raw, at }: Macro = open;
      const isElse = name === 'else' && !/^\s*if\b/.test(args);
      const condition = isElse ? null : readCondition(args.replace(/^\s*if\b/, ''));
      if (isElse && args.trim() !== '') nodes.push({ kind: 'lost', what: raw, why: elseAsks, at });
      const inner = this.nodes(['elseif', 'else', '/if', 'endif'], depth + 1);
      branches.push({ condition, body: inner.nodes, raw, at });
      open = inner.ended;
    }
    nodes.push({ kind: 'if', branches, at: macro.at });
    if (open === null) this.loseUnended(macro, nodes);
  }

  private offered(macro: Macro, nodes: PassageNode[], depth: number): void {
    const { name, args, raw, at } = macro;
    const inner = this.nodes([`/${name}`, `end${name}`], depth + 1);
    const brackets = /^\s*\[\[([^[\]\n]+)\]\]\s*$/.exec(args)?.[1];
    const link = brackets === undefined ? undefined : readBrackets(brackets, at);
    const [text, named] =
      link?.kind === 'link' ? [link.text, link.target ?? undefined] : (literalTexts(args) ?? []);
    if (text === undefined) {
      const why =
        'What it says or where it leads is only known while the story runs: write the reply by hand.';
      nodes.push({ kind: 'lost', what: raw, why, at });
      nodes.push({ kind: 'unsure', body: inner.nodes, at });
    } else {
      const { assignments, target, rest } = whatElseALinkDoes(inner.nodes, named);
      const once = revealing.has(name);
      if (once && target === undefined && assignments.length === 0) {
        nodes.push({ kind: 'lost', what: raw, why: reveals, at });
        nodes.push({ kind: 'unsure', body: inner.nodes, at });
      } else {
        nodes.push({ kind: 'link', text, target: target ?? null, assignments, once, raw, at });
        for (const node of rest) nodes.push(node);
      }
    }
    if (inner.ended === null) this.loseUnended(macro, nodes);
  }

  private loseUnended({ name, raw, at }: Macro, nodes: PassageNode[]): void {
    const why = `It has no \`<</${name}>>\`, so it was read to the end of what it stands in: close it and import again.`;
    nodes.push({ kind: 'lost', what: raw, why, at });
  }
}

function assignmentsOf({ args, at }: Macro): Assignment[] {
  return readAssignments(args, { at, show: (one) => `<<set ${one}>>` });
}

function singleTarget(args: string): string | null {
  const brackets = /^\s*\[\[([^[\]\n]+)\]\]\s*$/.exec(args)?.[1];
  const link = brackets === undefined ? undefined : readBrackets(brackets, 0);
  if (link?.kind === 'link') return link.target;
  const [target, ...more] = literalTexts(args) ?? [];
  if (target !== undefined) return more.length === 0 ? target : null;
  return /^\s*([\w-]+)\s*$/.exec(args)?.[1] ?? null;
}

function whyNot(name: string): string {
  if (shows.has(name)) {
    return 'A line can’t show the value of a variable: say it in words.';
  }
  if (name === 'if' || name === 'link' || name === 'button') {
    return `Macros are read ${deepest} deep: what is in here was carried without it.`;
  }
  if (looks.has(name)) {
    return 'It only changes how the words look: the words are carried.';
  }
  return 'A scenario has nothing like this macro: write by hand what it did; words inside it are said at once.';
}

const shows: ReadonlySet<string> = new Set(['print', '=', '-']);
const looks: ReadonlySet<string> = new Set(['nobr', 'type', 'silently', 'capture']);
const linking: ReadonlySet<string> = new Set(['link', 'button', 'click']);
const revealing: ReadonlySet<string> = new Set(['linkreplace', 'linkappend', 'linkprepend']);
const reveals =
  'It reveals words instead of leading on, and they are said at once: make a reply of it if you want.';
const elseAsks = 'An `<<else>>` asks nothing: write `<<elseif>>` if it should, and import again.';
const image = /\[(?:img|<img|>img)\[/iy;
const closings = { script: /<<\/script>>/gi, style: /<<\/style>>/gi };
