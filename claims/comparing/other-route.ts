import { fold } from '../german/fold.ts';
import { formTest, isAt } from '../german/form-test.ts';
import { inRange } from '../linking/claim-range.ts';
import { isToldOf, type SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';

/** Where a drive begins and ends: "von St. Moritz nach München", "von Stuttgart bis Malmö". */
const ROUTE = /\bvon (?:St\. )?([A-ZÄÖÜ][\p{L}-]+) (?:nach|bis|zu[mr]?) (?:St\. )?([A-ZÄÖÜ][\p{L}-]+)/u;

const isFrom = formTest(/^von$/);
const isTo = formTest(/^(?:nach|bis)$/);
const isSaint = formTest(/^(?:st|sankt)$/);
/** "von der Zentrale in Stuttgart aus nach Malmö" */
const ROUTE_WORDS = 12;

/** "von Stuttgart nach Göteborg" of a drive that the record ends in Malmö: one end agrees, the other is another place. */
export function drivesElsewhere(sentence: SentenceInContext, { fact }: FactFrame, { range }: Fits): boolean {
  const known = ROUTE.exec(fact.statement_de)?.slice(1).map(fold);
  if (known === undefined) return false;
  const { tokens } = sentence.reading;
  return tokens.some((_, at) => {
    if (!isAt(tokens, at, isFrom) || !inRange(range, at)) return false;
    const start = placeAfter(sentence, at);
    // "bis nach Wien"
    const to = tokens.findIndex(
      (__, place) =>
        place > at &&
        place <= at + ROUTE_WORDS &&
        isAt(tokens, place, isTo) &&
        !isAt(tokens, place + 1, isTo),
    );
    const end = to < 0 ? null : placeAfter(sentence, to);
    return start !== null && end !== null && known.includes(start) !== known.includes(end);
  });
}

/** "bis nach Südschweden" */
const isPartOfCountry = formTest(/^(?:sud|nord|ost|west)[a-z]{4,}/);

/** The folded name behind a word, "St." left out; a country may well hold the record's place. */
function placeAfter(sentence: SentenceInContext, at: number): string | null {
  const { tokens } = sentence.reading;
  const next = isAt(tokens, at + 1, isSaint) ? at + 2 + Number(tokens[at + 2]?.raw === '.') : at + 1;
  const token = tokens[next];
  const isRegion = sentence.mentions.some(
    ({ first, last, entities }) =>
      first <= next && next <= last && entities.some((id) => isToldOf(sentence, id)),
  );
  return token?.kind === 'word' && token.capital && !isRegion && !isPartOfCountry(token.word)
    ? token.fold
    : null;
}
