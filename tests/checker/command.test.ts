import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parcelScenario, smallRubric, stuckScenario } from './parcel-scenario.ts';
import { reportIn, root, runCheckCommand, runThroughNpm } from './run-check-command.ts';

// Each call is a process of its own, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
const keep = (name: string, text: string) => writeFile(join(folder, name), text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'misstep-check-'));
  await mkdir(join(folder, 'stuck'));
  await keep('yardstick.yaml', smallRubric);
  await keep('parcel.yaml', parcelScenario);
  await keep('stuck/parcel.yaml', stuckScenario);
});
afterAll(() => rm(folder, { recursive: true }));

const problemLine = /^(.+):(\d+):(\d+) (error|warning) ([a-z-]+): (.+)$/;
const withSmallRubric = ['--rubric', 'yardstick.yaml'];

describe('an author checks files', () => {
  it('reads a line for each problem, and a table for each scenario', async () => {
    const { exit, stdout, stderr } = await runCheckCommand(
      [...withSmallRubric, 'parcel.yaml', 'stuck/parcel.yaml'],
      { folder },
    );
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
    const lines = stdout.split('\n');
    const problems = lines.filter((line) => problemLine.test(line));
    expect(problems.filter((line) => line.includes(' error '))).toEqual([
      expect.stringMatching(/^stuck\/parcel\.yaml:16:3 error dead-end: .*`waiting`.*\.$/),
    ]);
    expect(problems.filter((line) => line.includes(' no-way-back: '))[0]).toMatch(
      /^parcel\.yaml:31:7 warning no-way-back: /,
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^parcel\.yaml: \d+ warnings?$/),
        expect.stringMatching(/^stuck\/parcel\.yaml: 1 error, \d+ warnings?$/),
        '  states          3, with 3 replies and 2 endings',
        '  configurations  6',
        '  plays           4',
        '  turns           1 to 2, 1.3 on average',
        '  empathy         0 to +2 points',
        '  outcome         -4 to +6 points',
        expect.stringMatching(/^ {2}endings {10}50\.0 % {2}█{12} +told$/),
        expect.stringMatching(/^ +33\.3 % {2}█{8} +\(no ending\)$/),
        expect.stringMatching(/^2 files checked: 1 error, \d+ warnings\.$/),
      ]),
    );
  });

  it('is not held up by warnings', async () => {
    const { exit, stdout } = await runCheckCommand([...withSmallRubric, 'parcel.yaml'], { folder });
    expect(exit).toBe(0);
    expect(stdout).toContain(' warning no-way-back: ');
  });

  it('is measured by the yardstick that the call names', async () => {
    const { exit, stdout } = await runCheckCommand(['parcel.yaml'], { folder });
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^parcel\.yaml:22:17 error unknown-behaviour: /m);
    expect(stdout).toContain('not decided     any rule about its plays');
  });

  it('hears of a yardstick with errors, and of the scenario what can be said without one', async () => {
    await keep('crooked.yaml', smallRubric.replace('dimension: hear', 'dimension: here'));
    const ran = await runCheckCommand(['--json', '--rubric=crooked.yaml', 'parcel.yaml'], {
      folder,
    });
    expect(ran.exit).toBe(1);
    expect(reportIn(ran).files).toMatchObject([
      { file: 'crooked.yaml', problems: [{ severity: 'error', line: 5 }], summary: null },
      { file: 'parcel.yaml', id: 'parcel', problems: [], summary: null },
    ]);
  });

  it('gets no escape codes in a file, and colours where they are asked for', async () => {
    const call = [...withSmallRubric, 'stuck/parcel.yaml'];
    const [plain, coloured, neither] = await Promise.all([
      runCheckCommand(call, { folder }),
      runCheckCommand(call, { folder, environment: { FORCE_COLOR: '1' } }),
      runCheckCommand(call, { folder, environment: { NO_COLOR: '1' } }),
    ]);
    expect(plain.stdout).not.toContain('\u001B');
    expect(neither.stdout).toBe(plain.stdout);
    expect(coloured.stdout).toContain('\u001B[31m');
    // oxlint-disable-next-line no-control-regex
    expect(coloured.stdout.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain.stdout);
  });
});

describe('another tool checks files', () => {
  it('reads one object with the keys it knows, and nothing else', async () => {
    const [asJson, asText] = await Promise.all([
      runCheckCommand([...withSmallRubric, '--json', 'stuck/parcel.yaml'], { folder }),
      runCheckCommand([...withSmallRubric, 'stuck/parcel.yaml'], { folder }),
    ]);
    expect({ exit: asJson.exit, stderr: asJson.stderr }).toEqual({ exit: 1, stderr: '' });
    const report = reportIn(asJson);
    expect(report).toEqual({
      files: [
        {
          file: 'stuck/parcel.yaml',
          id: 'parcel',
          problems: expect.any(Array),
          summary: {
            states: 3,
            replies: 3,
            endings: 2,
            configurations: 4,
            plays: '2',
            turns: { least: 1, greatest: 1, mean: null },
            empathy: { least: 0, greatest: 0 },
            outcome: { least: -4, greatest: 6 },
            endingOdds: { told: expect.closeTo(1 / 3, 12), gone: expect.closeTo(1 / 3, 12) },
          },
        },
      ],
    });
    const problems = report.files[0]?.problems ?? [];
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
      {
        code: 'dead-end',
        severity: 'error',
        line: 16,
        column: 3,
        state: 'waiting',
        message: expect.stringMatching(/`waiting`.+\. Offer a reply.+\.$/),
        witness: ['waiting/ask'],
      },
    ]);
    const lines = problems.map(
      ({ line, column, severity, code, message }) =>
        `stuck/parcel.yaml:${line}:${column} ${severity} ${code}: ${message}`,
    );
    expect(asText.stdout.split('\n').filter((line) => problemLine.test(line))).toEqual(lines);
  });

  it('checks all that is built in when it names no file', async () => {
    const ran = await runCheckCommand(['--json'], { folder: join(root, 'docs') });
    expect(ran.exit).toBe(0);
    expect(reportIn(ran).files.map(({ file, id }) => `${file} ${id}`)).toEqual(
      expect.arrayContaining([
        '../scenarios/lead-didnt-work.ts lead-didnt-work',
        '../scenarios/remake-it.yaml remake-it',
      ]),
    );
  });

  it('names files as seen from where npm was called', async () => {
    const ran = await runThroughNpm(['--json', '--rubric', 'yardstick.yaml', 'parcel.yaml'], root);
    expect({ exit: ran.exit, stdout: ran.stdout }).toEqual({ exit: 2, stdout: '' });
    const inDocs = await runThroughNpm(['--json', '../scenarios/remake-it.yaml'], `${root}/docs`);
    expect(inDocs.exit).toBe(0);
    expect(reportIn(inDocs).files).toMatchObject([
      { file: '../scenarios/remake-it.yaml', id: 'remake-it', summary: { endings: 6 } },
    ]);
  });
});

describe('modules and translations', () => {
  it('says what is wrong with a module, whatever it does', async () => {
    await keep('throws.ts', "console.log('I am no report');\nthrow new Error('No luck');\n");
    await keep('stays.ts', 'setInterval(() => {}, 1000);\nexport const scenario = {};\n');
    await keep('cursed.ts', "export default { get id() { throw new Error('No.'); } };\n");
    const round =
      'const round = { states: {} };\nround.states = { round };\nexport default round;\n';
    await keep('round.ts', round);
    const unfinished = { on: { go: { reply: 'Go.', target: 'nowhere' } } };
    await keep('short.ts', `export default ${JSON.stringify({ states: { a: unfinished } })};\n`);
    const names = ['throws.ts', 'stays.ts', 'cursed.ts', 'round.ts', 'short.ts'];
    const ran = await runCheckCommand(['--json', ...names], { folder });
    expect(ran.exit).toBe(1);
    const files = reportIn(ran).files;
    expect(files.map(({ id, problems, summary }) => [id, problems[0]?.code, summary])).toEqual([
      ['throws', 'syntax', null],
      ['stays', 'schema', null],
      ['cursed', 'schema', null],
      ['round', 'schema', null],
      ['short', 'schema', null],
    ]);
    expect(files[0]?.problems[0]?.message).toContain('No luck');
    const short = files[4]?.problems ?? [];
    expect(short.find(({ code }) => code === 'unknown-target')?.message).toContain('`a');
    expect(short.every(({ line, column }) => line === 1 && column === 1)).toBe(true);
  });

  it('holds a translation against the scenario beside it', async () => {
    await keep('parcel.de.yaml', 'locale: de\ntitle: Wo ist es?\nsumary: Zu spät.\n');
    await keep('lost.de.yaml', 'locale: de\n');
    const ran = await runCheckCommand(
      ['--json', ...withSmallRubric, 'parcel.de.yaml', 'lost.de.yaml'],
      { folder },
    );
    expect(ran.exit).toBe(1);
    const [german, lost] = reportIn(ran).files;
    expect(german).toMatchObject({ file: 'parcel.de.yaml', id: 'parcel', summary: null });
    const codes = (german?.problems ?? []).map(({ code, severity }) => `${severity} ${code}`);
    expect([...new Set(codes)].sort()).toEqual(['error schema', 'warning untranslated']);
    expect(lost).toMatchObject({ id: 'lost', problems: [{ code: 'id-mismatch', line: 1 }] });
  });
});

describe('a call that makes no sense', () => {
  it.each([
    [['--quick'], '--quick'],
    [['--rubric'], '--rubric'],
    [['--rubric', '--json', 'parcel.yaml'], '--rubric'],
    [['--rubric', 'nowhere.yaml', 'parcel.yaml'], 'nowhere.yaml'],
    [['parcel.yaml', 'nowhere.yaml'], 'nowhere.yaml'],
    [['stuck'], 'stuck'],
  ])('%j is refused in one sentence', async (call, culprit) => {
    const { exit, stdout, stderr } = await runCheckCommand(call, { folder });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
    expect(stderr).toContain(`\`${culprit}\``);
  });
});
