import { readFileSync } from 'node:fs';

/** @type {Record<string, { file: string, imports?: string[], dynamicImports?: string[], css?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** Every file that the browser needs before the named modules can run. */
function filesFor(...keys) {
  const seen = new Set();
  const queue = [...keys];
  while (queue.length > 0) {
    const key = queue.pop();
    if (seen.has(key)) continue;
    seen.add(key);
    if (manifest[key] === undefined) throw new Error(`${key} is not in the build's manifest`);
    queue.push(...(manifest[key].imports ?? []));
  }
  return [...seen].map((key) => `dist/${manifest[key].file}`);
}

const largestScenario = Object.keys(manifest)
  .filter((key) => key.includes('virtual:scenario/'))
  .map((key) => ({ key, size: readFileSync(`dist/${manifest[key].file}`).length }))
  .sort((a, b) => b.size - a.size)[0]?.key;

export default [
  {
    name: 'practice page, JavaScript, with the largest scenario',
    path: filesFor('index.html', 'src/app/practise/session-screen.tsx', largestScenario),
    limit: '120 kB',
    gzip: true,
  },
  {
    name: 'first page (library), JavaScript',
    path: filesFor('index.html'),
    limit: '110 kB',
    gzip: true,
  },
];
