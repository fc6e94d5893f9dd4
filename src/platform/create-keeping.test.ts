import { expect, it } from 'vitest';
import { keptInMemory } from '../../tests/support/kept-in-memory.ts';
import { createKeeping } from './create-keeping.ts';

function keepingOf(settings: Map<string, string>) {
  const kept = keptInMemory(
    { attempts: new Map(), 'opened-scenarios': new Map(), settings },
    { unreadable: [], failure: () => null },
  );
  return createKeeping(kept, { now: () => 0, areFirstSettings: () => false });
}

it('leaves the rubric at work out of an export, and lets it keep no settings from coming', async () => {
  const chosen = '{"state":{"theme":"dark"},"version":1}';
  const there = new Map([
    ['settings', chosen],
    ['rubric-draft', 'dimensions: []'],
  ]);
  const exported = await keepingOf(there).exportAll();
  if (!exported.ok) throw new Error('The device keeps all it is given.');
  expect(exported.value).not.toContain('rubric-draft');

  const here = new Map([['rubric-draft', 'dimensions: []']]);
  const report = await keepingOf(here).importAll(exported.value);
  expect(report).toMatchObject({ kind: 'done', report: { settings: true, notUnderstood: [] } });
  expect([...here]).toEqual([
    ['rubric-draft', 'dimensions: []'],
    ['settings', chosen],
  ]);
});
