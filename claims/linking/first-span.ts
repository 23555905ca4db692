import { type FormTest, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';

const isFirst = formTest(/^ersten?$/);
const isWithin = formTest(/^(?:binnen|innerhalb)$/);
const isOne = formTest(/^(?:eines|einer|nur|bloss)$/);
const softens = formTest(/^(?:knappen?|guten?|vollen?|ganzen?|einzigen)$/);
/** "an einem einzigen Tag" */
const isSingle = formTest(/^einzigen$/);
const isHalf = formTest(/^halben?$/);
/** In seconds, by the end of the word: "Verkaufstag". */
const SPANS: readonly (readonly [FormTest, number])[] = [
  [formTest(/^(?!(?:dien|donner|sam)stag)(?:.*s)?tag(?:es)?$/), 86_400],
  [formTest(/(?:^|s)woche$/), 604_800],
  [formTest(/^stunde$/), 3_600],
];

/**
 * "am ersten Verkaufstag", "in der ersten knappen halben Stunde", "binnen eines Tages": how long something had been on sale or
 * lasted; null where that is not said.
 */
export function firstSpan(tokens: readonly Token[]): number | null {
  for (let at = 1; at < tokens.length; at++) {
    const span = SPANS.find(([isUnit]) => isAt(tokens, at, isUnit));
    if (span === undefined) continue;
    const half = isAt(tokens, at - 1, isHalf);
    let lead = half ? at - 2 : at - 1;
    while (isAt(tokens, lead, softens)) lead -= 1;
    const single = tokens.slice(lead + 1, at).some(({ word }) => isSingle(word));
    if (isAt(tokens, lead, isFirst) || single) return half ? span[1] / 2 : span[1];
    while (isAt(tokens, lead, isOne)) lead -= 1;
    if (isAt(tokens, lead, isWithin)) return half ? span[1] / 2 : span[1];
  }
  return null;
}

/** By how much "in der ersten halben Stunde" may be off. */
const ROUGHLY = 0.12;

/** Whether such a span is the record's: half an hour is said of 27 minutes. */
export const isSpan = (said: number, known: number): boolean =>
  said === known || (said < 3_600 && Math.abs(said - known) <= said * ROUGHLY);
