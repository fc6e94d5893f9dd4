import { Console } from 'node:console';
import { join } from 'node:path';
import { checkArgumentsFrom } from './check-scenarios-arguments.ts';
import { checkScenarios, unusableFile } from './check-scenarios.ts';
import { jsonReport } from './check-scenarios-json.ts';
import { textReport } from './check-scenarios-text.ts';
import type { CheckedFile } from './checked-file.ts';
import { asOneLine, terminalLook } from './terminal-look.ts';

/** npm runs its scripts in the package's folder and says where it was called. */
function folderOfCall(): string {
  const here = process.cwd();
  const isNpm = here === join(import.meta.dirname, '../..');
  return (isNpm && process.env['INIT_CWD']) || here;
}

async function check(given: readonly string[]): Promise<void> {
  const folder = folderOfCall();
  const call = checkArgumentsFrom(given);
  const refusal = 'refusal' in call ? call.refusal : await unusableFile(call, folder);
  if ('refusal' in call || refusal !== null) {
    process.stderr.write(`${asOneLine(refusal ?? '')}\n`);
    process.exitCode = 2;
    return;
  }
  const files = noticingErrors(checkScenarios(call, folder));
  const look = terminalLook(process.stdout.isTTY, process.env);
  for await (const text of call.json ? jsonReport(files) : textReport(files, look)) {
    await written(text);
  }
}

async function* noticingErrors(files: AsyncIterable<CheckedFile>): AsyncGenerator<CheckedFile> {
  for await (const checked of files) {
    if (checked.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    yield checked;
  }
}

function written(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

// What a scenario's module says while it is run is no part of the report.
globalThis.console = new Console(process.stderr);
// Who has read enough (`| head`) closes the pipe.
process.stdout.on('error', () => process.exit());
await check(process.argv.slice(2));
// A module may have left a timer running.
process.exit();
