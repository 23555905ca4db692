import fc from 'fast-check';

/** A mutant is judged by the same cases every time, and by few of them: hundreds of runs each generate theirs. */
fc.configureGlobal({ seed: 1, numRuns: 25 });
