import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');

interface Law {
  /** Other rooms that this one may import from. */
  rooms: readonly string[];
  /** Packages it may import, by name or by prefix ending in a slash. */
  packages: readonly string[];
  because: string;
}

const pure = 'it runs in tests, in workers and on servers alike: no React, no browser, no Node';

const laws: Record<string, Law> = {
  scenario: { rooms: [], packages: ['xstate', 'yaml', 'zod', '@noble/hashes/'], because: pure },
  'play-graph': { rooms: ['scenario'], packages: [], because: pure },
  checker: { rooms: ['scenario', 'play-graph'], packages: [], because: pure },
  practice: { rooms: ['scenario'], packages: ['xstate'], because: pure },
  debrief: { rooms: ['scenario', 'play-graph', 'practice'], packages: [], because: pure },
  trainees: { rooms: ['scenario', 'play-graph', 'debrief'], packages: [], because: pure },
  room: {
    rooms: ['scenario', 'practice', 'debrief'],
    packages: ['xstate', 'zod'],
    because: pure,
  },
  pack: { rooms: ['scenario', 'practice', 'debrief'], packages: [], because: pure },
  studio: {
    rooms: ['scenario', 'play-graph', 'checker', 'practice', 'debrief', 'trainees', 'exchange'],
    packages: ['xstate'],
    because: pure,
  },
  exchange: { rooms: ['scenario', 'practice', 'debrief'], packages: ['yaml'], because: pure },
  platform: {
    rooms: ['scenario', 'practice', 'checker', 'room', 'studio', 'exchange'],
    packages: ['idb', 'socket.io-client', 'virtual:'],
    because: 'it serves the rooms above it and knows nothing of screens',
  },
  shelf: {
    rooms: ['scenario'],
    packages: ['node:'],
    because: 'it only takes scenario files from the disk, for whoever runs on Node',
  },
  server: {
    rooms: ['scenario', 'debrief', 'room', 'shelf'],
    packages: ['sirv', 'socket.io', 'redis', 'uqr', 'node:'],
    because: 'the server knows no screen',
  },
  build: {
    rooms: ['scenario', 'play-graph', 'checker', 'debrief', 'trainees', 'server', 'shelf'],
    packages: ['vite', 'node:'],
    because: 'it runs while the app is built and is in no page',
  },
  ui: {
    rooms: [],
    packages: ['react', 'react-dom', 'lucide'],
    because: 'it knows nothing of the product, so that any screen can use it',
  },
  app: {
    rooms: [
      'scenario',
      'play-graph',
      'checker',
      'practice',
      'debrief',
      'trainees',
      'pack',
      'room',
      'studio',
      'exchange',
      'ui',
    ],
    packages: [
      '@codemirror/',
      '@lezer/highlight',
      '@xyflow/react',
      'uqr',
      'react',
      'react-dom',
      'xstate',
      '@xstate/react',
      'zustand',
      'zustand/',
      'wouter',
      'wouter/',
      '@lingui/',
      'lucide',
      'virtual:',
    ],
    because: 'screens get the world through ports, from main.tsx alone',
  },
};

/** Modules at the top of src: the composition roots. */
const roots = new Set(['main.tsx', 'join.tsx', 'join-room.tsx', 'prerender.tsx']);
const screensApart = ['practise', 'room', 'join', 'studio'];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function modules(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name));
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(from: string): Import[] {
  const text = readFileSync(join(source, from), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => ({
    from,
    to: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

const roomOf = (module: string) => module.split('/')[0] ?? '';

function targetOf({ from, to }: Import): string {
  return relative(source, join(source, dirname(from), to))
    .split(sep)
    .join('/')
    .replace(/\?.*$/, '');
}

function breaches(one: Import): string[] {
  const room = roomOf(one.from);
  const law = laws[room];
  if (law === undefined) {
    return roots.has(one.from) ? [] : [`${one.from} is in no room that has a law`];
  }
  if (!one.to.startsWith('.')) {
    if (room === 'platform' && one.to === 'zustand/middleware' && one.typeOnly) return [];
    const allowed = law.packages.some(
      (name) => one.to === name || (/[/:]$/.test(name) && one.to.startsWith(name)),
    );
    return allowed || one.to.endsWith('.css')
      ? []
      : [`${one.from} imports ${one.to}: ${law.because}`];
  }
  const target = targetOf(one);
  if (target.startsWith('..')) return [`${one.from} imports ${target}, outside src`];
  const other = roomOf(target);
  if (other !== room && !law.rooms.includes(other)) {
    return [`${one.from} imports ${target}: ${law.because}`];
  }
  const [here, there] = [one.from, target].map((name) => name.split('/')[1] ?? '');
  if (
    room === 'app' &&
    other === 'app' &&
    here !== there &&
    screensApart.includes(here ?? '') &&
    screensApart.includes(there ?? '')
  ) {
    return [`${one.from} imports ${target}: each of these screens loads without the others`];
  }
  return [];
}

/** Everything a module brings along before anything is asked for lazily. */
function reach(entries: readonly string[], imports: Map<string, Import[]>): Set<string> {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const one of imports.get(name) ?? []) {
      if (one.typeOnly || one.to.includes('?worker')) continue;
      queue.push(one.to.startsWith('.') ? targetOf(one) : one.to);
    }
  }
  return seen;
}

describe('the import law', () => {
  const all = modules();

  it('finds the modules it judges', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(importsOf('main.tsx').length).toBeGreaterThan(3);
  });

  it('lets every module import only what its room may', () => {
    expect(all.flatMap((module) => importsOf(module).flatMap(breaches))).toEqual([]);
  });

  it('brings to a phone that joins a room nothing of the screens for practising alone', () => {
    const imports = new Map(all.map((module) => [module, importsOf(module)]));
    const brought = [...reach(['join.tsx'], imports)];
    expect(brought).toContain('app/join/room/phone-room.tsx');
    expect(brought.filter((name) => /^app\/(shell|practise|library|room)\//.test(name))).toEqual(
      [],
    );
  });

  it('keeps YAML, zod and the reader out of every page: files are read in a worker', () => {
    const imports = new Map(
      all
        .filter((module) => !['build', 'server', 'shelf'].includes(roomOf(module)))
        .map((module) => [module, importsOf(module)]),
    );
    const screens = all.filter((module) => /^(main|join|app\/|ui\/)/.test(module));
    const brought = reach(screens, imports);
    expect([...brought].filter((name) => name === 'yaml' || name === 'zod')).toEqual([]);
  });
});
