import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';

/** Counts the cases fast-check generates in one test file; a failing property throws as it does without this. */
let cases = 0;

function report<T>(details: fc.RunDetails<T>): void {
  cases += details.numRuns;
  if (!details.failed) return;
  throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}

fc.configureGlobal({
  numRuns: Number(process.env.FC_RUNS),
  reporter: report,
});

afterAll(() => {
  const file = process.env.RANDNOTIZ_CASES;
  if (file !== undefined && cases > 0) {
    const test = relative(process.cwd(), expect.getState().testPath ?? '');
    appendFileSync(file, `${cases} ${test}\n`);
  }
});
