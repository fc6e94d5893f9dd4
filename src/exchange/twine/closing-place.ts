const inRound = /["'()]/g;
const inAngles = /["']|>>|<</g;

/** Where the `)` stands that closes the macro whose arguments begin at `from`; -1 without one. */
export function closingRound(text: string, from: number, unclosed: Set<string>): number {
  let depth = 1;
  let at = from;
  for (;;) {
    inRound.lastIndex = at;
    const found = inRound.exec(text);
    if (found === null) return -1;
    at = found.index + 1;
    const [char] = found;
    if (char === '(') depth++;
    else if (char === ')') {
      depth--;
      if (depth === 0) return found.index;
    } else if (char === '"' || !isPossessive(text, found.index)) {
      at = behindQuote(text, char, at, unclosed);
    }
  }
}

/** Where the `>>` stands that closes a SugarCube macro; -1 without one before the next `<<`. */
export function closingAngles(text: string, from: number, unclosed: Set<string>): number {
  let at = from;
  for (;;) {
    inAngles.lastIndex = at;
    const found = inAngles.exec(text);
    if (found === null) return -1;
    if (found[0] === '<<') return -1;
    if (found[0] === '>>') return found.index;
    at = behindQuote(text, found[0], found.index + 1, unclosed);
  }
}

function isPossessive(text: string, at: number): boolean {
  return /[\w)]'/.test(text.slice(at - 1, at + 1));
}

/**
 * Behind the closing quotation mark; where there is none, the opening one stands for itself.
 * `unclosed` remembers which marks are closed nowhere further on, so as not to look again.
 */
function behindQuote(text: string, quote: string, from: number, unclosed: Set<string>): number {
  if (unclosed.has(quote)) return from;
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (at - slashes > from && text.charAt(at - 1 - slashes) === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  unclosed.add(quote);
  return from;
}
