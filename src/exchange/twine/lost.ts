export interface Lost {
  /** Passage name; '' for the story itself */
  passage: string;
  /** 1-based line of the file given (best effort for HTML: line in the file) */
  line: number;
  /** what it is, short, as written (cut to 80 chars) */
  what: string;
  /** one sentence: why it could not be carried and what to do now */
  why: string;
}

const most = 2000;

export interface LostList {
  add: (lost: Lost) => void;
  /** In the order of the file, what is about the story itself first. */
  all: () => Lost[];
}

/** Collects what is not carried; the same thing at the same place is told once. */
export function createLostList(): LostList {
  const known = new Map<string, Lost>();
  let untold = 0;
  return {
    add(lost) {
      const what = shortened(lost.what);
      const key = JSON.stringify([lost.passage, lost.line, what, lost.why]);
      if (known.has(key)) return;
      if (known.size >= most) untold++;
      else known.set(key, { ...lost, what });
    },
    all() {
      const told = [...known.values()].sort(
        (one, other) =>
          Number(one.passage !== '') - Number(other.passage !== '') || one.line - other.line,
      );
      if (untold === 0) return told;
      const why = 'The list ends here: compare the draft with the story passage by passage.';
      return [...told, { passage: '', line: 1, what: `${untold} more`, why }];
    },
  };
}

/** On one line, and at most 80 characters; never half of a character. */
export function shortened(text: string): string {
  const start = text.slice(0, 400).replaceAll(/\s+/g, ' ').trim();
  if (start.length <= 80) return start;
  return `${start.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
