import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  exit: number | null;
  stdout: string;
  stderr: string;
}

export const root = join(import.meta.dirname, '../..');
const command = join(root, 'src/build/check-scenarios-command.ts');

/** Runs the real command in a folder, its output read by a program and not by a terminal. */
export function runCheckCommand(
  given: readonly string[],
  from: { folder?: string; environment?: Record<string, string> } = {},
): Promise<Ran> {
  return run(process.execPath, [command, ...given], from.folder ?? root, from.environment);
}

/** Runs it as somebody types it. */
export function runThroughNpm(given: readonly string[], folder: string): Promise<Ran> {
  return run('npm', ['run', '--silent', 'check-scenarios', '--', ...given], folder);
}

function run(
  program: string,
  given: readonly string[],
  cwd: string,
  environment: Record<string, string> = {},
): Promise<Ran> {
  const { INIT_CWD: _folder, FORCE_COLOR: _force, NO_COLOR: _no, ...inherited } = process.env;
  const env = { ...inherited, ...environment };
  const shell = program === 'npm' && process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, { cwd, env, shell });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject).on('close', (exit) => resolve({ exit, ...output }));
  });
}

export interface JsonReport {
  files: {
    file: string;
    id: string;
    problems: { code: string; severity: string; line: number; column: number; message: string }[];
    summary: Record<string, unknown> | null;
  }[];
}

export function reportIn({ stdout }: Ran): JsonReport {
  const report: JsonReport = JSON.parse(stdout);
  return report;
}
