/** Whether JSON is nested deeper than that: brackets outside of texts are counted, nothing is built. */
export function isNestedTooDeep(text: string, limit: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (inText) {
      if (letter === '\\') at++;
      else if (letter === '"') inText = false;
    } else if (letter === '"') inText = true;
    else if (letter === '{' || letter === '[') {
      depth++;
      if (depth > limit) return true;
    } else if (letter === '}' || letter === ']') depth--;
  }
  return false;
}
