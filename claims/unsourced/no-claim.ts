import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { isRow } from '../linking/table-head.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';

/** "Europa ab 2027", "Die beliebtesten Modelle": a line that no mark ends heads what follows. */
export const isCrosshead = (reading: SentenceReading): boolean =>
  reading.tokens.at(-1)?.kind !== 'mark' && !isRow(reading);

const isI = formTest(/^(?:ich|mich|mir|mein(?:e[mnrs]?)?)$/);

/** "Ich habe im November bestellt": a reader's own story. */
export function isOwnStory(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isAt(tokens, at, isI)) return true;
  return false;
}
