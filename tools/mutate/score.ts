import { LABELLED_TEXTS } from './sample.ts';

/** What became of a mutant, in Stryker's words. */
export interface Tried {
  readonly fileName: string;
  readonly status: string;
  /** Names of the tests that noticed it: the first one, since the rest is not run any more. */
  readonly killedBy?: readonly string[] | undefined;
}

export interface Score {
  readonly tried: number;
  readonly noticed: number;
  /** Those of them that a unit test noticed; the labelled texts, which go last, noticed the others. */
  readonly byUnitTests: number;
  /** Share that was noticed, 0 to 1, with the range that holds the true one nineteen times in twenty. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const NOTICED = new Set(['Killed', 'Timeout']);
const PASSED_BY = new Set(['Survived', 'NoCoverage']);

/** Wilson's interval: it stays within 0 and 1 and holds for small samples, too. */
function interval(noticed: number, tried: number): { readonly low: number; readonly high: number } {
  const z = 1.96;
  const share = noticed / tried;
  const middle = share + z ** 2 / (2 * tried);
  const reach = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2));
  const scale = 1 + z ** 2 / tried;
  return { low: (middle - reach) / scale, high: (middle + reach) / scale };
}

/** The score of a sample; mutants that were not tried count for nothing. Null without any. */
export function scoreOf(mutants: readonly Tried[]): Score | null {
  const found = mutants.filter(({ status }) => NOTICED.has(status));
  const noticed = found.length;
  const byTexts = found.filter(({ killedBy }) => killedBy?.every((test) => test.includes(LABELLED_TEXTS)));
  const tried = noticed + mutants.filter(({ status }) => PASSED_BY.has(status)).length;
  const byUnitTests = noticed - byTexts.length;
  return tried === 0
    ? null
    : { tried, noticed, byUnitTests, share: noticed / tried, ...interval(noticed, tried) };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** One line per group and one for all, the weakest first. */
export function scoreTable(mutants: readonly Tried[], groupOf: (file: string) => string): string[] {
  const groups = Map.groupBy(mutants, ({ fileName }) => groupOf(fileName));
  const line = (name: string, { tried, noticed, byUnitTests, share, low, high }: Score): string =>
    `${name.padEnd(24)} ${percent(share).padStart(6)} of ${tried} noticed (${noticed}), ${percent(low)} to ${percent(high)}; ` +
    `${percent(byUnitTests / tried)} by unit tests`;
  const scores = [...groups].flatMap(([name, members]) => {
    const score = scoreOf(members);
    return score ? [{ name, score }] : [];
  });
  scores.sort((a, b) => a.score.share - b.score.share);
  const all = scoreOf(mutants);
  return [...scores.map(({ name, score }) => line(name, score)), ...(all ? [line('all', all)] : [])];
}
