/** What somebody asked of the checker. */
export interface CheckArguments {
  /** As given; none: all of `scenarios/`. */
  files: readonly string[];
  json: boolean;
  /** Left out: the rubric of `scenarios/`. */
  rubric?: string;
}

/** Reads a call's arguments; a call that makes no sense is refused in one sentence. */
export function checkArgumentsFrom(given: readonly string[]): CheckArguments | { refusal: string } {
  const files: string[] = [];
  let json = false;
  let rubric: string | undefined;
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') files.push(...rest.splice(0));
    else if (word === '--json') json = true;
    else if (word === '--rubric' || word.startsWith('--rubric=')) {
      const value = word === '--rubric' ? rest.shift() : word.slice('--rubric='.length);
      if (value === undefined || value === '' || value.startsWith('--')) {
        return { refusal: '`--rubric` needs a file after it: write `--rubric my-rubric.yaml`.' };
      }
      rubric = value;
    } else if (word.startsWith('-')) {
      return {
        refusal: `There is no option \`${word}\`: use \`--json\`, \`--rubric FILE\` or none.`,
      };
    } else if (word === '') {
      return { refusal: "A file without a name can't be checked: leave the empty argument out." };
    } else files.push(word);
  }
  return { files, json, ...(rubric !== undefined && { rubric }) };
}
