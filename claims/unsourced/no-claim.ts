import { anyIs, formTest } from '../german/form-test.ts';
import { STOPWORDS } from '../german/stopwords.ts';
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

const isVerb = formTest(
  /^(?:ist|war|sind|waren|hat|hatten?|haben|wird|werden|wurden?|sei|seien|habe|will|wollen|kann|konnen|muss|mussen|darf|durfen|soll|sollen|kam|lag|gab|sah|stand|stieg|sank|fiel|ging|nahm|blieb|lief|trat|fuhr|schloss|zog|sass|liess|hielt)$/,
);
/** A weak ending: "baut", "mieteten"; adjectives share it. */
const endsLikeVerb = formTest(/(?:t|te|en|ern|eln)$/);
const isAdverb = formTest(
  /^(?:oft|weit|recht|statt|samt|leicht|vielleicht|zuletzt|zunachst|nachst|dort|gegen|binnen|neben|eben|morgen|gestern|vorn|innen|aussen|doppelt)$/,
);

/** Whether a word can be a verb: "Im September dann der Hammer" has none. */
export const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ kind, capital, word, fold }) =>
      kind === 'word' &&
      (isVerb(word) || (!capital && endsLikeVerb(word) && !isAdverb(word) && !STOPWORDS.has(fold))),
  );

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
