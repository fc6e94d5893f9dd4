import fc from 'fast-check';

/**
 * Property tests draw the same examples on every machine, so that a red run is about the change in it.
 * `SEED=17 RUNS=5000 npm test` looks for what those examples don't show, where a test names no seed or
 * number of runs of its own.
 */
fc.configureGlobal({
  seed: Number(process.env['SEED'] ?? 20_261_124),
  numRuns: Number(process.env['RUNS'] ?? 100),
});
