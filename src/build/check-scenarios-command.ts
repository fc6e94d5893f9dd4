import { Console } from 'node:console';
import { join } from 'node:path';
import { checkArgumentsFrom } from './check-scenarios-arguments.ts';
import { checkScenarios, unusableFile } from './check-scenarios.ts';
import { jsonFromCheckedFiles } from './check-scenarios-json.ts';
import { textFromCheckedFile, textFromCounts } from './check-scenarios-text.ts';
import type { CheckedFile } from './checked-file.ts';
import { asOneLine, terminalLook } from './terminal-look.ts';

/** npm runs its scripts in the package's folder and says where it was called. */
function folderOfCall(): string {
  const here = process.cwd();
  const isNpm = here === join(import.meta.dirname, '../..');
  return (isNpm && process.env['INIT_CWD']) || here;
}

async function check(given: readonly string[]): Promise<number> {
  const folder = folderOfCall();
  const call = checkArgumentsFrom(given);
  const refusal = 'refusal' in call ? call.refusal : await unusableFile(call, folder);
  if ('refusal' in call || refusal !== null) {
    process.stderr.write(`${asOneLine(refusal ?? '')}\n`);
    return 2;
  }
  const look = terminalLook(process.stdout.isTTY, process.env);
  const files: CheckedFile[] = [];
  for await (const checked of checkScenarios(call, folder)) {
    files.push(checked);
    if (!call.json) process.stdout.write(`${textFromCheckedFile(checked, look)}\n`);
  }
  process.stdout.write(call.json ? jsonFromCheckedFiles(files) : textFromCounts(files));
  const hasErrors = files.some(({ problems }) =>
    problems.some(({ severity }) => severity === 'error'),
  );
  return hasErrors ? 1 : 0;
}

// What a scenario's module says while it is run is no part of the report.
globalThis.console = new Console(process.stderr);
// Who has read enough (`| head`) closes the pipe.
process.stdout.on('error', () => process.exit());
process.exitCode = await check(process.argv.slice(2));
// A module may have left a timer running; all that was written goes out first.
process.stdout.write('', () => process.exit());
