import { matchesGlob } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { LABELLED_TEXTS } from './sample.ts';

/** Test files that take a second or more, because they go through whole packs and all labelled sentences. */
const SLOW = [
  'upper-bound',
  'openings',
  'outline',
  'matching-doc',
  'packs-storage',
  'packs-reviews',
  'packs-hostile',
];
export const SLOW_FILES = [...SLOW.map((name) => `**/*${name}.test.ts`), '**/hostile/*.test.ts'];
const cost = ({ moduleId }: TestSpecification): number =>
  moduleId.endsWith(LABELLED_TEXTS)
    ? 2
    : Number(SLOW_FILES.some((pattern) => matchesGlob(moduleId, pattern)));

/** A mutant ends with the first test that notices it: quick tests go first. */
export class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => cost(a) - cost(b) || a.moduleId.localeCompare(b.moduleId));
  }
}
