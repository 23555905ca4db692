import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';

const isFirst = formTest(/^ersten?$/);
/** In seconds, by the end of the word: "Verkaufstag". */
const SPANS: readonly (readonly [RegExp, number])[] = [
  [/(?:^|s)tag(?:es)?$/, 86_400],
  [/(?:^|s)woche$/, 604_800],
  [/^stunde$/, 3_600],
];

/** "am ersten Verkaufstag", "in der ersten Stunde": how long something had been on sale; null where that is not said. */
export function firstSpan(tokens: readonly Token[]): number | null {
  for (let at = 1; at < tokens.length; at++) {
    if (!isAt(tokens, at - 1, isFirst)) continue;
    const span = SPANS.find(([word]) => word.test(tokens[at]?.fold ?? ''));
    if (span !== undefined) return span[1];
  }
  return null;
}
