import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';

const isCycle = formTest(/^(?:wltp|cltc|epa|nefz)$/);
const isChinese = formTest(/^chinesische[nrsm]?$/);
const isNorm = formTest(
  /^(?:(?:verbrauchs|mess|pruf|fahr|test)?(?:norm|zyklus|verfahren)|(?:mess|test)?standards?)$/,
);

const NONE: readonly string[] = [];

/** The test cycles that the words name; "die chinesische Norm" is CLTC. */
export function cyclesIn(tokens: readonly Token[]): readonly string[] {
  let found: string[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    if (word === undefined) continue;
    const chinese = isChinese(word) && isAt(tokens, at + 1, isNorm);
    if (!chinese && !isCycle(word)) continue;
    found ??= [];
    found.push(chinese ? 'cltc' : word.fold);
  }
  return found ?? NONE;
}
