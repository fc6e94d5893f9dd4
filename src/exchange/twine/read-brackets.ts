import { readAssignments } from './read-assignments.ts';
import type { PassageNode } from './passage-node.ts';

/** Reads what stands between `[[` and `]]`: a link, in any of its forms. */
export function readBrackets(content: string, at: number): PassageNode {
  const raw = `[[${content}]]`;
  const setter = content.indexOf('][');
  const link = setter < 0 ? content : content.slice(0, setter);
  const assignments =
    setter < 0
      ? []
      : readAssignments(content.slice(setter + 2), { at, show: (one) => `[[${link}][${one}]]` });
  const { text, target } = parted(link);
  if (target === '' || isElsewhere(target)) {
    const why = isElsewhere(target)
      ? 'It leads out of the story, and a reply can’t: say the address in a line if it matters.'
      : 'It leads nowhere, so no reply was made of it.';
    return { kind: 'lost', what: raw, why, at };
  }
  return {
    kind: 'link',
    text: text === '' ? target : text,
    target,
    assignments,
    once: false,
    raw,
    at,
  };
}

function parted(link: string): { text: string; target: string } {
  const right = link.lastIndexOf('->');
  if (right >= 0) return trimmed(link.slice(0, right), link.slice(right + 2));
  const left = link.indexOf('<-');
  if (left >= 0) return trimmed(link.slice(left + 2), link.slice(0, left));
  const bar = link.lastIndexOf('|');
  if (bar >= 0) return trimmed(link.slice(0, bar), link.slice(bar + 1));
  return trimmed(link, link);
}

function trimmed(text: string, target: string) {
  return { text: text.trim(), target: target.trim() };
}

/** An address on the web, or a name that is only known while the story runs. */
function isElsewhere(target: string): boolean {
  return /^(?:[a-z]{2,10}:\/\/|mailto:|\$)/i.test(target);
}
