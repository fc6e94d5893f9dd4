import { cpus } from 'node:os';
import { checkBench } from './check-bench.ts';
import { ownWordsBench } from './own-words-bench.ts';
import { report } from './report.ts';
import { pageBench } from './page-bench.ts';
import { studioBench } from './studio-bench.ts';
import { turnBench } from './turn-bench.ts';

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
);
console.log('Medians. The machine is whatever it is: ratios matter more than the figures.\n');
const rows = [
  ...turnBench(),
  ...checkBench(),
  ...studioBench(),
  ...ownWordsBench(),
  ...(await pageBench()),
];
console.log(report(rows));
