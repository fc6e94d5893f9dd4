import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parcelScenario } from './parcel-scenario.ts';
import { type JsonReport, reportIn, root, runCheckCommand } from './run-check-command.ts';

// What hangs is stopped; how fast it is, the benchmarks say.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const hostile = join(root, 'tests/fixtures/hostile');

/** What keeps each file of a call from being a scenario: `12:5 syntax`, or that nothing does. */
function refusals({ files }: JsonReport): Record<string, string[]> {
  return Object.fromEntries(
    files.map(({ file, problems }) => [
      file,
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ line, column, code }) => `${line}:${column} ${code}`),
    ]),
  );
}

describe("a stranger's file that was made to do harm", () => {
  it('is refused at its place, whatever it tries', async () => {
    const names = (await readdir(hostile)).sort();
    const ran = await runCheckCommand(['--json', ...names], { folder: hostile });
    expect({ exit: ran.exit, stderr: ran.stderr }).toEqual({ exit: 1, stderr: '' });
    expect(refusals(reportIn(ran))).toEqual({
      'a-list.yaml': ['1:1 schema'],
      'a-number.yaml': ['1:1 schema'],
      'a-rubric-with-anchors.yaml': ['1:13 syntax'],
      'alias-bomb.yaml': ['13:5 syntax'],
      'constructor-as-names.yaml': ['14:3 schema', '22:3 schema'],
      'duplicate-keys.yaml': ['19:3 syntax'],
      'empty.yaml': ['1:1 syntax'],
      'escape-codes.yaml': ['18:50 unknown-target'],
      'inherited-names.yaml': [],
      'merge-keys.yaml': ['20:5 syntax'],
      'not-utf-8.yaml': ['12:9 syntax'],
      'nul.yaml': ['4:24 syntax'],
      'only-comments.yaml': ['1:1 syntax'],
      'proto-as-meter.yaml': ['14:3 schema', '15:9 schema'],
      'proto-as-state.yaml': ['19:3 schema'],
      'tag-custom.yaml': ['16:11 syntax'],
      'tag-function.yaml': ['18:22 syntax'],
      'too-deep-by-states.yaml': ['79:132 syntax'],
      'too-deep.yaml': ['13:72 syntax'],
      'too-many-configurations.yaml': ['22:1 too-large'],
      'two-documents.yaml': ['22:1 syntax'],
      'utf-16.yaml': ['1:1 syntax'],
    });
  });

  it('gets its numbers even if its names are those every object inherits', async () => {
    const ran = await runCheckCommand(['--json', 'inherited-names.yaml'], { folder: hostile });
    expect(ran.exit).toBe(0);
    expect(reportIn(ran).files[0]?.summary).toMatchObject({
      states: 2,
      plays: '1',
      endingOdds: { toLocaleString: 1 },
    });
  });

  it('is told which meters and facts are too many, and what that leaves open', async () => {
    const { stdout } = await runCheckCommand(['too-many-configurations.yaml'], { folder: hostile });
    const [told] = stdout.split('\n').filter((line) => line.includes(' error too-large: '));
    for (const name of ['m0', 'm5', 'f0', 'f3']) expect(told).toContain(`\`${name}\``);
    expect(told).toContain('1,000,000');
    expect(stdout).toMatch(/^ {2}not decided {5}.*\bdead-end\b.*, because of too-large$/m);
  });

  it('neither steers the terminal nor writes lines of its own', async () => {
    const { stdout } = await runCheckCommand(['escape-codes.yaml'], { folder: hostile });
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    expect(stdout).toMatch(/^escape-codes\.yaml:18:50 error unknown-target: /m);
    expect(stdout).not.toMatch(/^scenarios\/x\.yaml/m);
  });
});

describe("a stranger's file that is far too big", () => {
  let folder: string;
  const keep = (name: string, text: string) => writeFile(join(folder, name), text);
  const names = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'misstep-hostile-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is refused before it is understood', async () => {
    const [head = ''] = parcelScenario.split('initial:');
    const line = (length: number) => `# ${'x'.repeat(length)}\n${parcelScenario}`;
    await keep('five-megabytes-in-a-line.yaml', line(5_000_000));
    await keep('a-line-of-half-a-megabyte.yaml', `\n${line(500_000)}`);
    const states = names(100_000);
    const written = states.map((name) => `  ${name}: { type: final }\n`).join('');
    await keep('states.yaml', `${head}initial: s0\nstates:\n${written}`);
    const rows = states.map((name, index) =>
      index % 1000 === 999 ? `${name},\n    ` : `${name},`,
    );
    await keep('short-states.yaml', `${head}initial: s0\nstates: { ${rows.join('')} }\n`);
    await keep('lines.yaml', `${head}initial: s0\n${'\n'.repeat(100_000)}`);
    const module = `const names = Array.from({ length: 100000 }, (_, at) => ['s' + at, {}]);
export default { misstep: 1, id: 'states', initial: 's0', states: Object.fromEntries(names) };\n`;
    await keep('states.ts', module);
    await keep('noise.yaml', 'x'.repeat(50_000_000));

    const all = (await readdir(folder)).sort();
    const ran = await runCheckCommand(['--json', ...all], { folder });
    expect({ exit: ran.exit, stderr: ran.stderr }).toEqual({ exit: 1, stderr: '' });
    expect(refusals(reportIn(ran))).toEqual({
      'a-line-of-half-a-megabyte.yaml': ['2:1 syntax'],
      'five-megabytes-in-a-line.yaml': ['1:1 syntax'],
      'lines.yaml': ['50001:1 syntax'],
      'noise.yaml': ['1:1 syntax'],
      'short-states.yaml': [expect.stringMatching(/^\d+:\d+ syntax$/)],
      'states.ts': ['1:1 schema'],
      'states.yaml': ['1:1 syntax'],
    });
  });

  it('is proved to its end when it just fits: one state after the other, thousands of them', async () => {
    const [head = ''] = parcelScenario.replace('id: parcel', 'id: chain').split('facts:');
    const chain = names(3000).map(
      (name, index) =>
        `  ${name}: { on: { a: { reply: b, target: s${index + 1}, feedback: c } } }\n`,
    );
    const last = '  s3000: { type: final, ending: { kind: lost, title: x, reflection: y } }\n';
    await keep('chain.yaml', `${head}initial: s0\nstates:\n${chain.join('')}${last}`);
    const { exit, stdout } = await runCheckCommand(['chain.yaml'], { folder });
    expect(exit).toBe(0);
    expect(stdout).toContain('  turns           3000\n');
  });
});
