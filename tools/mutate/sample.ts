import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';

/** How the share and the seed of a sample reach Stryker's worker processes. */
export const SHARE = 'RANDNOTIZ_MUTANT_SHARE';
export const SEED = 'RANDNOTIZ_MUTANT_SEED';
/** Set where the slow tests are to be left out. */
export const QUICK = 'RANDNOTIZ_MUTANT_QUICK';
/** The texts judge last: what they notice, no unit test has. */
export const LABELLED_TEXTS = 'labelled-texts.test.ts';

/** What Stryker tells of a mutant before it tries it. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: object;
}

const root = join(import.meta.dirname, '../..');

/** Whether a mutant is drawn: by what it is, so that a seed draws the same ones on every machine. `share` is 0 to 1. */
export function isDrawn(
  { fileName, mutatorName, replacement, location }: Mutant,
  share: number,
  seed: string,
): boolean {
  const file = relative(root, fileName).replaceAll('\\', '/');
  const key = JSON.stringify([seed, file, mutatorName, replacement, location]);
  return createHash('sha256').update(key).digest().readUInt32BE() < share * 2 ** 32;
}
