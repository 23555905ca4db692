import { anyIs, formTest } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { isRow } from '../linking/table-head.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';

/** "Europa ab 2027", "Die beliebtesten Modelle": a line that no mark ends heads what follows. */
export const isCrosshead = (reading: SentenceReading): boolean =>
  reading.tokens.at(-1)?.kind !== 'mark' && !isRow(reading);

const isI = formTest(/^(?:ich|mich|mir)$/);
const isMine = formTest(/^(?:ich|mich|mir|mein(?:e[mnrs]?)?)$/);
const isForecast = formTest(/^(?:erwarte|rechne|schatze|vermute|prognostiziere|sage)$/);

/** "Ich habe im November bestellt", "mein Auto": a reader's own story. */
export const isOwnStory = (words: readonly Token[]): boolean => anyIs(words, isMine);

/** "Früher hab ich hundert verkauft", but "ich rechne mit 20.000 im Jahr" */
export const isOwnFigure = (words: readonly Token[]): boolean =>
  anyIs(words, isI) && !anyIs(words, isForecast);

/** "Modell | Preis | 0–100 km/h": the first row of a table, where less than half of the columns hold figures. */
export function isHeadRow(reading: SentenceReading, previous: SentenceReading | null): boolean {
  if (!isRow(reading) || (previous !== null && isRow(previous))) return false;
  let [columns, figures, figure] = [0, 0, false];
  for (const { raw, kind } of reading.tokens) {
    if (raw === '|') {
      if (figure && columns > 0) figures += 1;
      columns += 1;
      figure = false;
    } else if (kind === 'digits') figure = true;
  }
  if (figure) figures += 1;
  return figures * 2 < columns;
}
