import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that take a second or more, because they go through whole packs and all labelled sentences. */
const SLOW = /upper-bound|openings|outline|matching-doc|hostile|packs-storage|packs-reviews/;

/** A mutant ends with the first test that notices it: quick tests go first. */
export class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification): number => Number(SLOW.test(moduleId));
    return files.toSorted((a, b) => isSlow(a) - isSlow(b) || a.moduleId.localeCompare(b.moduleId));
  }
}
