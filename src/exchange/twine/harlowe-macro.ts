export interface HarloweMacro {
  /** In lower case, without hyphens. */
  name: string;
  args: string;
  /** As written, without what hangs on it. */
  raw: string;
  at: number;
}

const looks: ReadonlySet<string> = new Set(
  'textstyle textcolour textcolor color colour font css align bg background border borderstyle borderwidth bordercolour cornerradius box floatbox hoverstyle textrotatex textrotatey textrotatez textrotation textsize size textindent opacity t8n transition t8ndepart t8narrive t8ndelay t8ntime t8nskip columns column charstyle linestyle collapse nobr verbatim'.split(
    ' ',
  ),
);

/** Whether a macro, by its plain name, only changes how words look. */
export function isLook(name: string): boolean {
  return looks.has(name);
}

/** Why a Harlowe macro is not carried, and what to do instead. */
export function whyNotCarried(name: string): string {
  if (isLook(name)) return 'It only changes how the words look: the words are carried.';
  if (name === 'print') return 'A line can’t show the value of a variable: say it in words.';
  if (name === 'goto' || name === 'display') {
    return 'The passage it names is only known while the story runs: name it, and import again.';
  }
  return 'A scenario has nothing like this macro: write by hand what it did.';
}
