import { readFileSync } from 'node:fs';

/** @type {Record<string, { file: string, imports?: string[], dynamicImports?: string[], css?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** A module's key in the manifest, or that of the chunk it shares with others. */
function keyOf(name) {
  const key = Object.keys(manifest).find((one) => one === name || manifest[one].name === name);
  if (key === undefined) throw new Error(`${name} is not in the build's manifest`);
  return key;
}

/** Every file that the browser needs before the named modules can run. */
function filesFor(...names) {
  const seen = new Set();
  const queue = names.map(keyOf);
  while (queue.length > 0) {
    const key = queue.pop();
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...(manifest[key].imports ?? []));
  }
  return [...seen].map((key) => `dist/${manifest[key].file}`);
}

export default [
  {
    name: 'practice page, JavaScript',
    path: filesFor(
      'index.html',
      'src/app/practise/session-screen.tsx',
      'xstate',
      'model-from-scenario',
    ),
    limit: '120 kB',
    gzip: true,
  },
  {
    name: 'first page (library), JavaScript',
    path: filesFor('index.html', 'src/app/library/library.tsx'),
    limit: '115 kB',
    gzip: true,
  },
  {
    name: 'join page before the room, JavaScript',
    path: filesFor('join.html'),
    limit: '60 kB',
    gzip: true,
  },
];
